package health.steadfast.training;

/**
 * A fall is an unplanned coming to rest on the floor or lower; a near-fall a loss of balance in which only grabbing
 * something or someone prevented one.
 */
public enum FallKind {
    FALL,
    NEAR_FALL
}
