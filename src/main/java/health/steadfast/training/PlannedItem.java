package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.ActiveTime;
import health.steadfast.plans.Aim;
import health.steadfast.plans.Dose;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.Slot;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item of the plan with what becomes of it today.
 *
 * @param others what becomes today of the further exercises of a slot
 * @param active the days between which it is planned
 * @param slot the exercises to choose from beside its own; null: there is no choice
 * @param aim what it is for; null: not said
 */
public record PlannedItem(
        ExerciseSlug exercise,
        Dose dose,
        Schedule schedule,
        Verdict verdict,
        Map<ExerciseSlug, Verdict> others,
        @Nullable String note,
        ActiveTime active,
        @Nullable Slot slot,
        @Nullable Aim aim)
        implements Serializable {

    public PlannedItem {
        others = Map.copyOf(others);
    }
}
