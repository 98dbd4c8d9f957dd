package health.steadfast.training;

/** What else somebody did, in the order it is offered. */
public enum ExtraKind {
    WALK,
    CYCLING,
    SWIMMING,
    DANCE,
    YOGA,
    TAI_CHI,
    CLIMBING,
    GARDENING,
    OTHER
}
