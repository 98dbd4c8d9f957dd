package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One item of a draft. It keeps its id when it is published, so its history goes on whatever changes in it.
 *
 * @param note words to the patient, at most {@link #MAX_TEXT} characters
 * @param exclusionReason why it is prescribed although something in the profile excludes it
 */
public record DraftItem(
        PlanItemId id,
        ExerciseSlug exercise,
        Purpose purpose,
        Dose dose,
        Schedule schedule,
        @Nullable String note,
        @Nullable String exclusionReason)
        implements Serializable {

    public static final int MAX_TEXT = 300;
    public static final int MIN_REASON = 3;

    public DraftItem {
        requireShort(note);
        requireShort(exclusionReason);
    }

    public DraftItem withDose(Dose changed) {
        return new DraftItem(id, exercise, purpose, changed, schedule, note, exclusionReason);
    }

    public DraftItem withSchedule(Schedule changed) {
        return new DraftItem(id, exercise, purpose, dose, changed, note, exclusionReason);
    }

    public DraftItem withPurpose(Purpose changed) {
        return new DraftItem(id, exercise, changed, dose, schedule, note, exclusionReason);
    }

    public DraftItem withNote(@Nullable String changed) {
        return new DraftItem(id, exercise, purpose, dose, schedule, changed, exclusionReason);
    }

    public DraftItem withExclusionReason(@Nullable String changed) {
        return new DraftItem(id, exercise, purpose, dose, schedule, note, changed);
    }

    /** The same item a rung higher or lower: another exercise, the same history. */
    public DraftItem withExercise(ExerciseSlug changed, Dose changedDose) {
        return new DraftItem(id, changed, purpose, changedDose, schedule, note, null);
    }

    /** The same prescription as the next step of another item's history. */
    DraftItem withId(PlanItemId other) {
        return new DraftItem(other, exercise, purpose, dose, schedule, note, exclusionReason);
    }

    /** The same prescription with a history of its own. */
    DraftItem anew() {
        return new DraftItem(PlanItemId.next(), exercise, purpose, dose, schedule, note, exclusionReason);
    }

    private static void requireShort(@Nullable String text) {
        if (text != null && text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("at most %d characters".formatted(MAX_TEXT));
        }
    }
}
