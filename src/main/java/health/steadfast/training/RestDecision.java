package health.steadfast.training;

/** What a therapist decides about a resting exercise. */
public enum RestDecision {
    /** It may be done again as prescribed. */
    RELEASE,
    /** It goes on resting. */
    STAY,
    /** The safer exercise takes its place until the plan says otherwise. */
    STEP_DOWN
}
