package health.steadfast.training;

import health.steadfast.library.Domain;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.PauseKind;
import java.util.Set;

/**
 * What rests, and what takes its place, until somebody has looked. These and the holds of a plan are the only acts the
 * program does by itself; a therapist alone lifts them.
 */
final class SafetyRules {

    private static final String RECENT_FALL = "recent-fall";
    private static final String SECOND_PERSON = "second-person";
    private static final String HELMET = "wear-helmet";
    private static final String IMAGERY = "imagery";

    private SafetyRules() {}

    /**
     * After a fall that no therapist has reviewed, wherever it happened: exercises of high fall risk, or with the
     * contraindication recent fall, rest; those of medium risk on the feet become their safer sibling, else rest. With
     * an injury everything on the feet rests, and all riding: who is hurt may not brake or steer in time. Riding of the
     * catalogue rests by its contraindication, a clinic's own by the helmet. Sitting, lying and hand exercises go on.
     */
    static Verdict afterFall(Exercise exercise, boolean injured) {
        if (exercise.fallRisk() == FallRisk.HIGH || exercise.contraindications().contains(RECENT_FALL)) {
            return Verdict.RESTS;
        }
        if (injured && (exercise.isOnFeet() || isRiding(exercise))) {
            return Verdict.RESTS;
        }
        return exercise.isOnFeet() && exercise.fallRisk() == FallRisk.MEDIUM
                ? Verdict.saferOrRest(exercise.safer())
                : Verdict.STAYS;
    }

    /**
     * The seated version of a day: everything on the feet becomes its safer sibling, else it waits. So does what is done
     * sitting but is no safer while nobody knows what is wrong: high fall risk, as a transfer from the wheelchair, and
     * riding outdoors, where a new weakness or double vision shows in motion and away from help.
     */
    static Verdict seatedOnly(Exercise exercise) {
        var risky = exercise.isOnFeet() || exercise.fallRisk() == FallRisk.HIGH || isRiding(exercise);
        return risky ? Verdict.saferOrRest(exercise.safer()) : Verdict.STAYS;
    }

    /** What needs a helmet moves: a bicycle, tricycle or handbike outdoors, not the exercise bike. */
    private static boolean isRiding(Exercise exercise) {
        return exercise.safety().contains(HELMET);
    }

    /** High fall risk needs a release in force: a therapist has seen it done since the last relapse or long rest. */
    static Verdict released(Exercise exercise, Set<ExerciseSlug> released) {
        return exercise.fallRisk() == FallRisk.HIGH && !released.contains(exercise.slug())
                ? Verdict.LOCKED
                : Verdict.STAYS;
    }

    /** Who trains alone never gets an exercise that needs a second person. */
    static Verdict alone(Exercise exercise) {
        return needsSecondPerson(exercise) ? Verdict.saferOrRest(exercise.safer()) : Verdict.STAYS;
    }

    static boolean needsSecondPerson(Exercise exercise) {
        return exercise.safety().contains(SECOND_PERSON);
    }

    /** On hold an exercise rests, unless it is a gentle one; in an illness the gentle ones rest too. */
    static Verdict onHold(PauseKind hold, Exercise exercise) {
        return hold == PauseKind.ILLNESS || !staysOpenOnHold(exercise) ? Verdict.RESTS : Verdict.STAYS;
    }

    /**
     * What stays open while the plan is on hold for a possible relapse: relaxation and breathing, imagined movement,
     * gentle range of motion sitting or lying.
     */
    static boolean staysOpenOnHold(Exercise exercise) {
        if (exercise.isOnFeet() || exercise.fallRisk() != FallRisk.LOW) {
            return false;
        }
        return exercise.domain() == Domain.RELAXATION
                || exercise.domain() == Domain.STRETCHING
                || IMAGERY.equals(exercise.family());
    }
}
