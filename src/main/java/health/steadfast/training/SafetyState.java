package health.steadfast.training;

import health.steadfast.library.Exercise;
import health.steadfast.plans.PlanItemId;
import java.util.Map;

/**
 * What is to be cleared up for one patient.
 *
 * @param fallOpen a fall that no therapist has reviewed
 * @param injured one of these falls with an injury
 * @param seatedOnly something new or worse that nobody has cleared up
 * @param rests what rests by a stored decision, also after the review
 */
record SafetyState(
        boolean fallOpen, boolean injured, boolean seatedOnly, boolean trainsAlone, Map<ItemExercise, Verdict> rests) {

    /** Nothing is to be cleared up. */
    static final SafetyState CLEAR = new SafetyState(false, false, false, false, Map.of());

    SafetyState {
        rests = Map.copyOf(rests);
    }

    Verdict verdict(PlanItemId item, Exercise exercise) {
        var verdict = rests.getOrDefault(new ItemExercise(item, exercise.slug()), Verdict.STAYS);
        if (fallOpen) {
            verdict = verdict.and(SafetyRules.afterFall(exercise, injured));
        }
        if (seatedOnly) {
            verdict = verdict.and(SafetyRules.seatedOnly(exercise));
        }
        return trainsAlone ? verdict.and(SafetyRules.alone(exercise)) : verdict;
    }
}
