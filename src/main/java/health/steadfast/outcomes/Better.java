package health.steadfast.outcomes;

/** Which direction of a measure is the good one. */
public enum Better {
    LOWER,
    HIGHER
}
