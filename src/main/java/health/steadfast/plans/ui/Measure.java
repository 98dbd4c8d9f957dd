package health.steadfast.plans.ui;

import health.steadfast.plans.Dose;

/** What one set is counted in. */
enum Measure {
    REPETITIONS,
    REPETITIONS_HELD,
    HOLD,
    MINUTES,
    DISTANCE,
    INTERVALS;

    static Measure of(Dose dose) {
        if (dose.minutes() != null) {
            return MINUTES;
        }
        if (dose.metres() != null) {
            return DISTANCE;
        }
        if (dose.workSeconds() != null) {
            return INTERVALS;
        }
        if (dose.repetitions() == null) {
            return HOLD;
        }
        return dose.holdSeconds() == null ? REPETITIONS : REPETITIONS_HELD;
    }

    boolean hasRepetitions() {
        return this == REPETITIONS || this == REPETITIONS_HELD;
    }

    boolean hasHold() {
        return this == HOLD || this == REPETITIONS_HELD;
    }
}
