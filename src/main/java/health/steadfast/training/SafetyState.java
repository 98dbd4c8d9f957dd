package health.steadfast.training;

import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be cleared up for one patient.
 *
 * @param fallOpen a fall that no therapist has reviewed
 * @param injured one of these falls with an injury
 * @param seatedOnly something new or worse that nobody has cleared up
 * @param rests what rests by a stored decision, also after the review
 * @param released exercises of high fall risk with a release in force; null: a day that is over, which was what it was
 */
record SafetyState(
        boolean fallOpen,
        boolean injured,
        boolean seatedOnly,
        boolean trainsAlone,
        Map<ItemExercise, Verdict> rests,
        @Nullable Set<ExerciseSlug> released) {

    /** Nothing is to be cleared up, on a day that is over. */
    static final SafetyState CLEAR = new SafetyState(false, false, false, false, Map.of(), null);

    SafetyState {
        rests = Map.copyOf(rests);
        released = released == null ? null : Set.copyOf(released);
    }

    Verdict verdict(PlanItemId item, Exercise exercise) {
        var verdict = rests.getOrDefault(new ItemExercise(item, exercise.slug()), Verdict.STAYS);
        if (fallOpen) {
            verdict = verdict.and(SafetyRules.afterFall(exercise, injured));
        }
        if (seatedOnly) {
            verdict = verdict.and(SafetyRules.seatedOnly(exercise));
        }
        if (trainsAlone) {
            verdict = verdict.and(SafetyRules.alone(exercise));
        }
        return released == null ? verdict : verdict.and(SafetyRules.released(exercise, released));
    }
}
