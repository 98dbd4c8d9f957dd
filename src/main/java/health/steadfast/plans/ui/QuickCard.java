package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import health.steadfast.caseload.WeakerSide;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.Alternatives;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.Lighter;
import health.steadfast.plans.LighterDay;
import health.steadfast.shared.ui.Figure;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One exercise of the quick plan: its picture, its dose as chips, and whether it was seen done today. */
class QuickCard extends Composite<Article> {

    /** What can be done with the exercises of the quick plan. */
    interface Actions extends Serializable {

        void replace(DraftItem item);

        void swap(DraftItem item, ExerciseSlug other);

        void remove(DraftItem item);

        void add(ExerciseSlug exercise);

        void seen(ExerciseSlug exercise, boolean done);
    }

    private final transient DraftTools tools;
    private final transient Exercise exercise;
    private final LocalDate today;
    private final @Nullable WeakerSide weakerSide;
    private final Actions actions;
    private final String name;
    private final MenuBar swap = new MenuBar();
    private final DoseChips chips;
    private final DescriptionList lighter = new DescriptionList();
    private final Checkbox seen = new Checkbox();
    private final Span seenWhen = new Span();
    private final Div foot = new Div(seen, seenWhen);
    private final Span choice = new Span();
    private final QuickCardOthers others;
    private Figure figure;
    private DraftItem item;
    private List<ExerciseSlug> swapped = List.of();

    QuickCard(DraftTools tools, DraftDesk desk, DraftItem item, Actions actions) {
        this.tools = tools;
        this.today = desk.today();
        this.weakerSide = desk.patient().weakerSide();
        this.item = item;
        this.actions = actions;
        exercise = tools.catalogue().get(item.exercise());
        figure = figure(item);
        name = tools.words().name(item.exercise(), getLocale());
        chips = new DoseChips(tools, exercise, name, actions::replace);
        seen.setLabel(
                getTranslation(exercise.fallRisk() == FallRisk.HIGH ? "plans.quick.seen-high" : "plans.quick.seen"));
        seen.setAriaLabel(getTranslation("plans.quick.seen-of", name));
        seen.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                actions.seen(this.item.exercise(), event.getValue());
            }
        });
        seenWhen.addClassName("sf-caption");
        foot.addClassName("quick-seen");
        choice.addClassName("sf-caption");
        others = new QuickCardOthers(tools, today, actions);
        swap.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        getContent().addClassNames("quick-card");
        getContent().getElement().setAttribute("aria-label", name);
        getContent().add(figure, body(), foot, others);
    }

    ExerciseSlug exercise() {
        return item.exercise();
    }

    void show(DraftItem saved, Map<ExerciseSlug, LocalDate> seenDone, Alternatives beside, List<ExerciseSlug> taken) {
        var seenOn = Optional.ofNullable(seenDone.get(saved.exercise()));
        var fresh = swap.getItems().isEmpty();
        if (saved.dose().side() != item.dose().side()) {
            var mirrored = figure(saved);
            getContent().replace(figure, mirrored);
            figure = mirrored;
        }
        item = saved;
        chips.show(saved);
        choice.setText(tools.words().slot(saved, getLocale()));
        choice.setVisible(saved.slot() != null);
        others.show(saved, seenDone);
        if (fresh || !taken.equals(swapped)) {
            swapped = taken;
            showSwap(beside.to(item.exercise(), taken));
        }
        var isSeen = seenOn.filter(today::equals).isPresent();
        seen.setValue(isSeen);
        foot.setClassName("quick-seen-done", isSeen);
        seenWhen.setText(seenOn.map(day -> isSeen
                        ? getTranslation("plans.quick.seen-today")
                        : getTranslation("plans.quick.seen-on", Formats.date(day, today, getLocale())))
                .orElseGet(() -> getTranslation("plans.quick.not-yet")));
    }

    /** What becomes of it on a day of little energy and on a hot one. */
    void showLighter(LighterDay day, List<Lighter> versions) {
        if (day == LighterDay.SHORT) {
            lighter.removeAll();
        }
        lighter.add(new DescriptionList.Term(getTranslation("plans.quick." + day.name())));
        lighter.add(new DescriptionList.Description(
                versions.isEmpty() ? "" : tools.templateWords().lighter(versions.getFirst(), item, getLocale())));
    }

    private Figure figure(DraftItem of) {
        return new Figure(of.exercise().value(), "", of.dose().side().drawn(of.exercise(), weakerSide));
    }

    void focus() {
        chips.focus();
    }

    /** The tick of one of its exercises. */
    void focusSeen(ExerciseSlug of) {
        others.tick(of).orElse(seen).focus();
    }

    private Div body() {
        var domain =
                new Span(tools.catalogue().label("domains", exercise.domain().code(), getLocale()));
        domain.addClassName("sf-caption");
        var head = new Div(new Div(new H3(name), domain, choice), swap);
        head.addClassName("quick-card-head");
        lighter.addClassName("quick-lighter");
        var body = new Div(head, chips, lighter);
        body.addClassName("quick-card-body");
        return body;
    }

    private void showSwap(List<Exercise> others) {
        swap.removeAll();
        var root = swap.addItem(SfIcon.REFRESH_CW.create());
        root.setAriaLabel(getTranslation("plans.quick.swap", name));
        others.forEach(other -> root.getSubMenu().addItem(label(other), event -> actions.swap(item, other.slug())));
        root.getSubMenu().addItem(getTranslation("plans.quick.remove"), event -> actions.remove(item));
    }

    /** "Easier: …" on the rung below, "Harder: …" on the one above, else the name alone. */
    private String label(Exercise other) {
        var otherName = tools.words().name(other.slug(), getLocale());
        var family = exercise.family();
        var level = exercise.level();
        var otherLevel = other.level();
        if (family == null || level == null || otherLevel == null || !family.equals(other.family())) {
            return otherName;
        }
        return getTranslation(otherLevel < level ? "plans.quick.easier" : "plans.quick.harder", otherName);
    }
}
