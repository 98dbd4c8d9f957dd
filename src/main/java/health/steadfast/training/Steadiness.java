package health.steadfast.training;

/** The patient's answer to "How steady were you?". */
public enum Steadiness {
    ROCK_STEADY,
    SLIGHT_SWAY,
    /** Clear wobble, I stayed in control. */
    CLEAR_WOBBLE,
    /** Had to hold on; for hands-on items: had to hold harder than planned. */
    HELD_ON,
    NEARLY_FELL,
    FELL
}
