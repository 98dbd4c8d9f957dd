package health.steadfast.caseload;

/** The side of the body that is weaker. */
public enum WeakerSide {
    LEFT,
    RIGHT,
    BOTH,
    NONE
}
