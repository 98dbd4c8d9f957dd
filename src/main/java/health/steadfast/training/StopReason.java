package health.steadfast.training;

/** Why an exercise was done in part or skipped. */
public enum StopReason {
    NO_TIME,
    FORGOT,
    FATIGUE,
    PAIN,
    TOO_HARD,
    UNSTEADY,
    HEAT
}
