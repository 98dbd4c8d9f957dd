package health.steadfast.outcomes;

/** What the result of a measure is counted in. */
public enum Unit {
    SECONDS,
    METRES,
    /** Points of a total or of a rating; ordinal. */
    POINTS,
    BLOCKS,
    KILOGRAMS,
    /** A score from 0 to 100. */
    PERCENT,
    /** Grades 0, 1, 1+, 2, 3, 4 in this order; kept as 0, 1, 1.5, 2, 3, 4 and never averaged. */
    GRADE,
    WORDS_A_MINUTE
}
