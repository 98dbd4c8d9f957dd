package health.steadfast.caseload;

/** Whether a patient is in treatment. */
public enum PatientState {
    ACTIVE,
    DISCHARGED
}
