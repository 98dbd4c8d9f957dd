package health.steadfast.accounts;

/** The profession of a therapist. */
public enum Profession {
    PHYSIOTHERAPIST,
    OCCUPATIONAL_THERAPIST
}
