package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item that rests or is done in its safer version.
 *
 * @param exercise the exercise of the plan in force, null if the item is not in it any more
 * @param safer what takes its place now; null: it rests
 * @param canStepDown a safer exercise exists
 */
public record RestingItem(
        PlanItemId item,
        UUID report,
        @Nullable ExerciseSlug exercise,
        @Nullable ExerciseSlug safer,
        boolean canStepDown,
        Instant since)
        implements Serializable {}
