package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.ExerciseTime;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Dose;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.Lighter;
import health.steadfast.plans.LighterDay;
import health.steadfast.shared.ui.SfIcon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One item on a lighter day beside the full one: the same exercise, another one or nothing. */
class LighterRow extends Composite<Div> {

    private final ItemRow.Desk desk;
    private final LighterDay day;
    private final Consumer<DraftItem> replace;
    private final Span full = new Span();
    private final Select<Optional<ExerciseSlug>> what = new Select<>();
    private final AmountFields amount = new AmountFields(this::changed);
    private final Span minutes = new Span();
    private final Span state = new Span();
    private final Button decide = new Button();
    private DraftItem item;
    private Lighter shown = Lighter.LEFT_OUT;
    private boolean quiet;

    LighterRow(DraftItem item, LighterDay day, ItemRow.Desk desk, Consumer<DraftItem> replace) {
        this.item = item;
        this.desk = desk;
        this.day = day;
        this.replace = replace;
        var name = desk.words().name(item.exercise(), getLocale());
        var title = new Span(name);
        title.addClassName("plan-item-name");
        full.addClassName("sf-caption");
        var head = new Div(title, full);
        head.addClassName("plan-item-head");
        what.setAriaLabel(getTranslation("plans.lighter.what", name));
        what.setItemLabelGenerator(this::label);
        what.addValueChangeListener(event -> choose(event.getValue()));
        minutes.addClassName("plan-item-minutes");
        decide.addThemeVariants(ButtonVariant.TERTIARY);
        decide.addClickListener(event -> toggle());
        state.addClassName("sf-caption");
        var decision = new Div(state, decide);
        decision.addClassName("plan-lighter-decision");
        getContent().addClassNames("plan-item", "plan-lighter");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        getContent().add(head, what, amount, minutes, decision);
    }

    /** What becomes of the item, decided or made by the program. */
    void show(DraftItem saved, Lighter lighter) {
        quiet = true;
        item = saved;
        var same = lighter.equals(shown);
        shown = lighter;
        full.setText(getTranslation(
                "plans.lighter.full",
                desk.words().dose(item.dose(), getLocale()),
                minutes(item.dose(), item.exercise())));
        showChoices();
        var instead = lighter.instead();
        if (instead == null) {
            what.setValue(Optional.empty());
        } else {
            what.setValue(Optional.of(instead.exercise()));
            if (!same || amount.firstInvalid().isEmpty()) {
                amount.edit(instead.dose());
            }
        }
        amount.setVisible(instead != null);
        minutes.setText(
                instead == null ? "" : getTranslation("library.minutes", minutes(instead.dose(), instead.exercise())));
        showState();
        quiet = false;
    }

    Optional<Focusable<?>> firstInvalid() {
        return shown.isLeftOut() ? Optional.empty() : amount.firstInvalid();
    }

    private void showChoices() {
        var choices = new LinkedHashSet<Optional<ExerciseSlug>>();
        choices.add(Optional.of(item.exercise()));
        var safer = desk.catalogue().get(item.exercise()).safer();
        if (safer != null) {
            choices.add(Optional.of(safer));
        }
        lowerRungs().forEach(rung -> choices.add(Optional.of(rung)));
        var instead = shown.instead();
        if (instead != null) {
            choices.add(Optional.of(instead.exercise()));
        }
        choices.add(Optional.empty());
        what.setItems(choices);
    }

    /** The rungs below on its ladder, the nearest first. */
    private List<ExerciseSlug> lowerRungs() {
        var exercise = desk.catalogue().get(item.exercise());
        var family = exercise.family();
        var level = exercise.level();
        if (family == null || level == null) {
            return List.of();
        }
        return desk.catalogue().ladder(family).stream()
                .filter(rung -> rung.level() != null && rung.level() < level)
                .map(Exercise::slug)
                .toList()
                .reversed();
    }

    private void showState() {
        var automatic = item.variants().on(day) == null;
        state.setText(getTranslation(automatic ? "plans.lighter.automatic" : "plans.lighter.decided"));
        decide.setText(getTranslation(automatic ? "plans.lighter.confirm" : "plans.lighter.by-itself"));
        decide.setIcon((automatic ? SfIcon.CHECK : SfIcon.ROTATE_CCW).create());
    }

    private void choose(@Nullable Optional<ExerciseSlug> exercise) {
        if (quiet || exercise == null) {
            return;
        }
        decide(exercise.map(slug -> new Lighter(new Choice(slug, usual(slug)))).orElse(Lighter.LEFT_OUT));
    }

    private Dose usual(ExerciseSlug slug) {
        return (slug.equals(item.exercise())
                        ? item.dose()
                        : Dose.usual(desk.catalogue().get(slug)))
                .halved();
    }

    private void changed() {
        var instead = shown.instead();
        if (!quiet && instead != null) {
            amount.submit(instead.dose()).ifPresent(dose -> decide(new Lighter(new Choice(instead.exercise(), dose))));
        }
    }

    /** Confirms what the program made, or leaves it to the program again. */
    private void toggle() {
        decide(item.variants().on(day) == null ? shown : null);
    }

    private void decide(@Nullable Lighter lighter) {
        replace.accept(item.withVariants(item.variants().with(day, lighter)));
    }

    private String label(Optional<ExerciseSlug> exercise) {
        return exercise.map(slug -> slug.equals(item.exercise())
                        ? getTranslation("plans.lighter.same")
                        : desk.words().name(slug, getLocale()))
                .orElseGet(() -> getTranslation("plans.lighter.nothing"));
    }

    private int minutes(Dose dose, ExerciseSlug exercise) {
        return ExerciseTime.wholeMinutes(dose.lasting(desk.catalogue().get(exercise)));
    }
}
