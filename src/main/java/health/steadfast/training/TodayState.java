package health.steadfast.training;

/** What a patient finds on the first screen. */
public enum TodayState {
    NO_PLAN,
    ON_HOLD,
    /** Nothing is planned; resting is part of the plan. */
    REST_DAY,
    READY,
    /** Begun and not finished. */
    STARTED,
    DONE,
    /** The patient said: not today. */
    NOT_TODAY
}
