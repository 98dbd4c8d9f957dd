package health.steadfast.accounts;

/** Which accounts the list shows. */
public enum AccountFilter {
    ALL("true"),
    THERAPISTS("m.role = 'THERAPIST'"),
    PATIENTS("m.role = 'PATIENT'"),
    ADMINS("m.role = 'ADMIN'"),
    INVITED("m.state = 'INVITED'"),
    DEACTIVATED("m.state = 'DEACTIVATED'");

    private final String condition;

    AccountFilter(String condition) {
        this.condition = condition;
    }

    /** The condition on a membership {@code m}. */
    String condition() {
        return condition;
    }
}
