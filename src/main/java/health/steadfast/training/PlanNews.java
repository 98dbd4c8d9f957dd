package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Dose;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new version of the plan changed, until the patient has seen it.
 *
 * @param reason why, in the therapist's words
 */
public record PlanNews(String reason, List<Change> changes) implements Serializable {

    public PlanNews {
        changes = List.copyOf(changes);
    }

    /**
     * One item, old and new.
     *
     * @param before null for a new item
     * @param after null for one that ended
     */
    public record Change(
            @Nullable Prescribed before, @Nullable Prescribed after) implements Serializable {}

    /** An exercise with its dose. */
    public record Prescribed(ExerciseSlug exercise, Dose dose, int daysAWeek) implements Serializable {}
}
