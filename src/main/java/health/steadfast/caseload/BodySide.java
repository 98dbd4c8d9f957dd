package health.steadfast.caseload;

/** A side of the body on which something is found. */
public enum BodySide {
    LEFT,
    RIGHT,
    BOTH
}
