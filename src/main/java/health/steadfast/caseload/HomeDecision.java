package health.steadfast.caseload;

/** What a therapist did with something that the patient wrote at home. */
public enum HomeDecision {
    TAKEN_OVER,
    SET_ASIDE
}
