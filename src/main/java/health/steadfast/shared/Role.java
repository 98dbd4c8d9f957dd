package health.steadfast.shared;

/** What a person is in a clinic. A person may hold several, one at a time. */
public enum Role {
    THERAPIST,
    PATIENT,
    ADMIN
}
