package health.steadfast.outcomes;

/** The side a measurement was taken on; {@code NONE} where the measure knows no sides. */
public enum Laterality {
    NONE,
    RIGHT,
    LEFT,
    BOTH
}
