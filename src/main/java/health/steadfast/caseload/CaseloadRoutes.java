package health.steadfast.caseload;

/** Addresses of this module's screens. */
public final class CaseloadRoutes {

    public static final String NEW_PATIENT = "patients/new";

    /** The route parameter that holds a record number. */
    public static final String RECORD = "record";

    private CaseloadRoutes() {}
}
