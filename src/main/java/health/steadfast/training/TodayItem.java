package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Aim;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PlanItemId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One item of the plan as it stands today.
 *
 * @param prescribed the exercise of the plan
 * @param exercise what is done today, the safer one where it takes the place
 * @param aim what it is for; null: not said
 * @param outcome what was logged today, null while nothing was
 */
public record TodayItem(
        PlanItemId item,
        ExerciseSlug prescribed,
        ExerciseSlug exercise,
        Dose dose,
        Verdict verdict,
        @Nullable Aim aim,
        @Nullable String note,
        @Nullable Outcome outcome)
        implements Serializable {

    public boolean rests() {
        return verdict.kind() == Verdict.Kind.RESTS;
    }
}
