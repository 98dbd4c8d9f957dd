package health.steadfast.outcomes;

/** How fast the patient was asked to walk. */
public enum Pace {
    COMFORTABLE,
    FAST
}
