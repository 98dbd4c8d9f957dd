package health.steadfast.outcomes;

/** What lifted or held the foot while walking. */
public enum Orthosis {
    NONE,
    ANKLE_FOOT,
    STIMULATOR,
    OTHER
}
