package health.steadfast.library;

/** What the patient is asked after the exercise, beside effort. */
public enum Asks {
    STEADINESS,
    HAND,
    NONE
}
