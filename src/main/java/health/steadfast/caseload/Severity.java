package health.steadfast.caseload;

/** How much trouble somebody has with one of the four building blocks. */
public enum Severity {
    NONE,
    MILD,
    MODERATE,
    SEVERE
}
