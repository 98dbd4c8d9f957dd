package health.steadfast.outcomes;

/** What a goal is after. To maintain is as good as to improve. */
public enum GoalMode {
    IMPROVE,
    MAINTAIN,
    RELEARN,
    COMPENSATE
}
