package health.steadfast.caseload;

/** How a therapist met a patient. */
public enum ContactKind {
    CALL,
    VIDEO,
    VISIT
}
