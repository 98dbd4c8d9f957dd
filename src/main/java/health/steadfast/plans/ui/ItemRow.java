package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.ExerciseTime;
import health.steadfast.outcomes.Goal;
import health.steadfast.plans.Choice;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanChange;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanWords;
import health.steadfast.shared.ui.SfIcon;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item of the draft with everything that can be set about it. */
class ItemRow extends Composite<Div> {

    /** What can be done with an item of the list. */
    interface Actions {

        void replace(DraftItem item);

        void remove(DraftItem item);

        void move(DraftItem item, int by);

        void release(ExerciseSlug exercise, LocalDate seenDoneOn);
    }

    /** What the rows of a list share. */
    interface Desk extends Serializable {

        Catalogue catalogue();

        PlanWords words();

        PatientCard patient();

        /** The patient's open goals. */
        List<Goal> goals();

        /** The exercises that may still be put into a slot, with their usual doses. */
        List<Choice> offered();

        /** Who looks after an item, null: whoever publishes it. */
        @Nullable
        String owner(DraftItem item);
    }

    private final transient Desk desk;
    private final transient PlanWords words;
    private final Exercise exercise;
    private final Actions actions;
    private final AmountFields amount = new AmountFields(this::changed);
    private final ScheduleFields schedule = new ScheduleFields(this::changed);
    private final Div moreFields = new Div();
    private final ItemProblems problems;
    private final Span summary = new Span();
    private final Span mark = new Span();
    private final Span minutes = new Span();
    private final Button up;
    private final Button down;
    private @Nullable MoreOfItem more; // made when it is unfolded: most rows stay folded
    private DraftItem item;

    ItemRow(DraftItem item, Desk desk, Actions actions) {
        this.item = item;
        this.desk = desk;
        this.words = desk.words();
        this.exercise = desk.catalogue().get(item.exercise());
        this.actions = actions;
        this.problems = new ItemProblems(
                desk,
                reason -> actions.replace(this.item.withExclusionReason(reason.isBlank() ? null : reason)),
                (unreleased, day) -> actions.release(unreleased, day));
        var name = words.name(item.exercise(), getLocale());
        up = button(SfIcon.CHEVRON_UP, "plans.draft.move-up", name);
        down = button(SfIcon.CHEVRON_DOWN, "plans.draft.move-down", name);
        up.addClickListener(event -> actions.move(this.item, -1));
        down.addClickListener(event -> actions.move(this.item, 1));
        getContent().addClassName("plan-item");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        getContent().add(line(name), moreFields, problems);
        moreFields.setVisible(false);
        amount.edit(item.dose());
        schedule.edit(item.schedule());
        showSummary();
    }

    PlanItemId id() {
        return item.id();
    }

    ItemProblems problems() {
        return problems;
    }

    /** The saved state of the item, and what it changed in the version before. */
    void show(DraftItem saved, @Nullable PlanChange change, boolean first, boolean last) {
        item = saved;
        up.setEnabled(!first);
        down.setEnabled(!last);
        showSummary();
        mark.setVisible(change != null);
        getContent().setClassName("plan-item-changed", change != null);
        if (change != null) {
            mark.setText(getTranslation(change.isAdded() ? "plans.draft.new" : "plans.draft.changed"));
        }
    }

    /** The first field with something wrong in it; what is folded away is unfolded. */
    Optional<Focusable<?>> firstInvalid() {
        return amount.firstInvalid().or(schedule::firstInvalid).or(this::firstInvalidOfMore);
    }

    void focusFirstField() {
        amount.focus();
    }

    void focusDown() {
        (down.isEnabled() ? down : up).focus();
    }

    void focusUp() {
        (up.isEnabled() ? up : down).focus();
    }

    private Div line(String name) {
        var title = new Span(name);
        title.addClassName("plan-item-name");
        mark.addClassName("plan-item-mark");
        summary.addClassName("sf-caption");
        minutes.addClassName("plan-item-minutes");
        var moves = new Div(up, down);
        moves.addClassName("plan-item-moves");
        var head = new Div(title, mark, summary);
        head.addClassName("plan-item-head");
        var unfold = button(SfIcon.SLIDERS_HORIZONTAL, "plans.draft.more-of", name);
        unfold.getElement().setAttribute("aria-expanded", "false");
        unfold.addClickListener(event -> {
            moreFields.setVisible(!moreFields.isVisible());
            unfold.getElement().setAttribute("aria-expanded", String.valueOf(moreFields.isVisible()));
            makeMoreFields();
        });
        var remove = button(SfIcon.X, "plans.draft.remove", name);
        remove.addClickListener(event -> actions.remove(item));
        var line = new Div(moves, head, amount, schedule, minutes, unfold, remove);
        line.addClassName("plan-item-line");
        return line;
    }

    private void makeMoreFields() {
        if (more == null) {
            more = new MoreOfItem(desk, desk.owner(item), this::changed);
            more.edit(item);
            moreFields.add(more);
        }
    }

    private Optional<Focusable<?>> firstInvalidOfMore() {
        var inMore = Optional.ofNullable(more).flatMap(MoreOfItem::firstInvalid);
        inMore.ifPresent(field -> moreFields.setVisible(true));
        return inMore;
    }

    private void showSummary() {
        var support = words.support(item.dose(), getLocale());
        var own = exercise.level() == null
                ? support
                : getTranslation("plans.draft.rung-and-support", exercise.level(), support);
        summary.setText(Stream.of(own, words.slot(item, getLocale()), words.active(item.active(), getLocale()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        minutes.setText(getTranslation("library.minutes", ExerciseTime.wholeMinutes(item.lasting(desk.catalogue()))));
    }

    private void changed() {
        var days = schedule.submit(more == null ? item.schedule().timesADay() : more.timesADay());
        var base = more == null ? Optional.of(item) : more.submit(item);
        base.flatMap(it -> amount.submit(it.dose()).map(it::withDose))
                .flatMap(it -> days.map(it::withSchedule))
                .ifPresent(actions::replace);
    }

    private Button button(SfIcon icon, String key, String name) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, name));
        button.setTooltipText(getTranslation(key, name));
        return button;
    }
}
