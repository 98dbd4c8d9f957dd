package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of an item that rests or is done in its safer version.
 *
 * @param report the fall it rests because of; null: it hurt
 * @param inPlan the plan in force still asks for it
 * @param safer what takes its place now; null: it rests
 * @param canStepDown a safer exercise exists
 * @param highRisk of high fall risk: released only with the day it was seen done
 */
public record RestingItem(
        ItemExercise of,
        @Nullable UUID report,
        boolean inPlan,
        @Nullable ExerciseSlug safer,
        boolean canStepDown,
        boolean highRisk,
        Instant since)
        implements Serializable {}
