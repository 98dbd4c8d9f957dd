package health.steadfast.training;

/** What is asked after an exercise, in this order. */
public enum Question {
    /** Why it was done in part or left out. */
    REASON,
    STEADINESS,
    HAND,
    EFFORT,
    /** Only of who says that it hurt: how much at worst. */
    PAIN,
    /** And where. */
    WHERE
}
