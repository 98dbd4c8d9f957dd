package health.steadfast.outcomes;

/** Where a goal stands. */
public enum GoalState {
    OPEN,
    REACHED,
    SET_ASIDE
}
