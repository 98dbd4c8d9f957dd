package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Dose;
import health.steadfast.plans.Schedule;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One item of the plan with what becomes of it today. */
public record PlannedItem(
        ExerciseSlug exercise,
        Dose dose,
        Schedule schedule,
        Verdict verdict,
        @Nullable String note) implements Serializable {}
