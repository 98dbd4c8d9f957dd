package health.steadfast.plans;

import health.steadfast.library.Axis;
import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One item of a published version. */
public record PrescribedItem(
        PlanItemId id,
        Axis axis,
        Purpose purpose,
        ExerciseSlug exercise,
        Dose dose,
        Schedule schedule,
        @Nullable String note)
        implements Serializable {}
