package health.steadfast.training;

/** The patient's answer to "Are you hurt?". */
public enum Injury {
    NONE,
    A_LITTLE,
    NEEDS_HELP,
    NOT_SAID;

    /** With an injury everything on the feet rests. */
    public boolean isInjury() {
        return this == A_LITTLE || this == NEEDS_HELP;
    }
}
