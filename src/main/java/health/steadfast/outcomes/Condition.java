package health.steadfast.outcomes;

/** A circumstance that must be the same for two results to be compared. */
public enum Condition {
    AID,
    ORTHOSIS,
    PACE,
    /** The device: two grip meters differ (one read 69 % of another). */
    DEVICE
}
