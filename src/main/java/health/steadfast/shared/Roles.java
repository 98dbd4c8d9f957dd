package health.steadfast.shared;

/** The names of {@link Role} for annotations. */
public final class Roles {

    public static final String THERAPIST = "THERAPIST";
    public static final String PATIENT = "PATIENT";
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
