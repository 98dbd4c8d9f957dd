package health.steadfast.library;

/** The four axes along which adherence is told. */
public enum Axis {
    /** Gait and endurance. */
    GAIT,
    /** Balance and coordination. */
    BALANCE,
    /** Fine motor skills. */
    HAND,
    /** Strength, stretching, relaxation, joyful movement. */
    OTHER
}
