package health.steadfast.training;

/** How an exercise went. */
public enum Outcome {
    DONE,
    PARTLY,
    SKIPPED
}
