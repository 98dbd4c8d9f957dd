package health.steadfast.guidance;

/** The rules by their names in the product's own domain notes, section 3. */
public enum Rule {
    /** Something unsafe that nobody has reviewed. */
    R0,
    /** Too hard in two of the last three sessions. */
    R1,
    /** A single near-fall in the last session. */
    R2,
    /** Something stands against a step up for now. */
    R3,
    /** Too easy several times running. */
    R4,
    /** Strength: two more would have been possible, twice. */
    R5,
    /** Nothing to change. */
    R6,
    /** The same rung for long, and in the zone. */
    V1,
    /** Something left out on several days, not because it was hard. */
    V2,
    /** Too hard on hot days. */
    H1,
    /** Far more tired after the session than before. */
    F1,
    /** A rest that ended by itself; section 2 of the same notes. */
    REST
}
