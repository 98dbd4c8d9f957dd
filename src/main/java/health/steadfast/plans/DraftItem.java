package health.steadfast.plans;

import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One item of a draft. It keeps its id when it is published, so its history goes on whatever changes in it. What can
 * change is listed in {@link PlanChange.Part}.
 *
 * @param aim what of the patient's problems it is for; null: not said
 * @param slot the exercises to choose from beside its own; null: there is no choice
 * @param checks what is made ready first; null: what the catalogue asks for
 * @param note words to the patient, at most {@link #MAX_TEXT} characters
 * @param exclusionReason why it is prescribed although something in the profile excludes it
 */
public record DraftItem(
        PlanItemId id,
        ExerciseSlug exercise,
        Purpose purpose,
        @Nullable Aim aim,
        Dose dose,
        Schedule schedule,
        ActiveTime active,
        @Nullable Slot slot,
        @Nullable Set<SetUpCheck> checks,
        @Nullable String note,
        @Nullable String exclusionReason,
        Variants variants)
        implements Serializable {

    public static final int MAX_TEXT = 300;
    public static final int MIN_REASON = 3;

    public DraftItem {
        requireShort(note);
        requireShort(exclusionReason);
        checks = checks == null ? null : Set.copyOf(checks);
        if (slot != null && slot.holds(exercise)) {
            throw new IllegalArgumentException("a slot holds each exercise once");
        }
    }

    /** An item as most are: one exercise, no end, everything else as the catalogue and the program see it. */
    public DraftItem(
            PlanItemId id,
            ExerciseSlug exercise,
            Purpose purpose,
            Dose dose,
            Schedule schedule,
            @Nullable String note,
            @Nullable String exclusionReason) {
        this(
                id,
                exercise,
                purpose,
                null,
                dose,
                schedule,
                ActiveTime.ALWAYS,
                null,
                null,
                note,
                exclusionReason,
                Variants.AUTOMATIC);
    }

    /** Every exercise a session may choose from, its own first; one where there is no choice. */
    public List<Choice> choices() {
        var own = Stream.of(new Choice(exercise, dose));
        return (slot == null ? own : Stream.concat(own, slot.others().stream())).toList();
    }

    /** How many of its exercises one session asks for. */
    public int chosen() {
        return slot == null ? 1 : slot.choose();
    }

    /** How long it takes in one session, of several to choose from the longest. */
    public Duration lasting(Catalogue catalogue) {
        return choices().stream()
                .map(choice -> choice.lasting(catalogue))
                .sorted(Comparator.reverseOrder())
                .limit(chosen())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What is made ready before it: as the therapist decided, else as the catalogue asks. */
    public Set<SetUpCheck> checksOf(Exercise ownExercise) {
        return SetUpCheck.decided(checks, ownExercise);
    }

    public DraftItem withDose(Dose changed) {
        return edit(it -> it.dose = changed);
    }

    public DraftItem withSchedule(Schedule changed) {
        return edit(it -> it.schedule = changed);
    }

    public DraftItem withActive(ActiveTime changed) {
        return edit(it -> it.active = changed);
    }

    public DraftItem withPurpose(Purpose changed) {
        return edit(it -> it.purpose = changed);
    }

    public DraftItem withAim(@Nullable Aim changed) {
        return edit(it -> it.aim = changed);
    }

    public DraftItem withSlot(@Nullable Slot changed) {
        return edit(it -> it.slot = changed);
    }

    public DraftItem withChecks(@Nullable Set<SetUpCheck> changed) {
        return edit(it -> it.checks = changed);
    }

    public DraftItem withNote(@Nullable String changed) {
        return edit(it -> it.note = changed);
    }

    public DraftItem withExclusionReason(@Nullable String changed) {
        return edit(it -> it.exclusionReason = changed);
    }

    public DraftItem withVariants(Variants changed) {
        return edit(it -> it.variants = changed);
    }

    /**
     * The same item a rung higher or lower: another exercise, the same history. What was decided about the old
     * exercise alone is left to the program again.
     */
    public DraftItem withExercise(ExerciseSlug changed, Dose changedDose) {
        return edit(it -> {
            it.exercise = changed;
            it.dose = changedDose;
            it.slot = slot == null ? null : slot.without(changed);
            it.checks = null;
            it.exclusionReason = null;
            it.variants = Variants.AUTOMATIC;
        });
    }

    /** Other doses, or other exercises, in the places of those to choose from; as many as there are. */
    DraftItem withChoices(List<Choice> changed) {
        var own = changed.getFirst();
        return edit(it -> {
            it.exercise = own.exercise();
            it.dose = own.dose();
            it.slot = slot == null ? null : new Slot(slot.choose(), changed.subList(1, changed.size()));
        });
    }

    /** Another item's exercises, the own dose and everything else. */
    DraftItem withExercisesOf(DraftItem other) {
        return edit(it -> {
            it.exercise = other.exercise;
            it.slot = other.slot;
        });
    }

    /** The same prescription as the next step of another item's history. */
    DraftItem withId(PlanItemId other) {
        return edit(it -> it.id = other);
    }

    /** The same prescription for somebody else: nothing in it speaks to or about the patient it was made for. */
    DraftItem withoutPatient() {
        return edit(it -> {
            it.id = PlanItemId.next();
            it.aim = null;
            it.active = ActiveTime.ALWAYS;
            it.note = null;
            it.exclusionReason = null;
        });
    }

    /** The same prescription with a history of its own. */
    DraftItem anew() {
        return edit(it -> it.id = PlanItemId.next());
    }

    private DraftItem edit(Consumer<DraftItemEdit> change) {
        var edit = new DraftItemEdit(this);
        change.accept(edit);
        return edit.done();
    }

    private static void requireShort(@Nullable String text) {
        if (text != null && text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("at most %d characters".formatted(MAX_TEXT));
        }
    }
}
