package health.steadfast.caseload;

/** Falls in the past twelve months, also without injury; the one question that predicts falls best. */
public enum FallsLastYear {
    NONE,
    ONE,
    TWO,
    THREE_OR_MORE,
    NOT_KNOWN;

    /** From two falls on, or when nobody knows, a plan starts with both hands on a support. */
    public boolean callsForSupport() {
        return this == TWO || this == THREE_OR_MORE || this == NOT_KNOWN;
    }
}
