package health.steadfast.outcomes;

/** What was held while walking. One side or two is what counts: an EDSS of 6.0 is one, 6.5 is two. */
public enum WalkingAid {
    NONE,
    ONE_SIDED,
    TWO_SIDED,
    ROLLATOR
}
