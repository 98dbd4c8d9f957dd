package health.steadfast.training;

import health.steadfast.library.Exercise;
import health.steadfast.plans.Dose;
import health.steadfast.plans.EffortBand;
import health.steadfast.plans.Side;

/** The dose of an exercise that takes the place of a prescribed one: the catalogue's own. */
final class UsualDose {

    private UsualDose() {}

    static Dose of(Exercise exercise) {
        var low = exercise.effortLow();
        var high = exercise.effortHigh();
        return new Dose(
                exercise.sets(),
                exercise.repetitions(),
                exercise.holdSeconds(),
                exercise.minutes(),
                exercise.restSeconds(),
                exercise.perSide() ? Side.BOTH : Side.NONE,
                exercise.support(),
                low == null || high == null ? null : new EffortBand(low, high));
    }
}
