package health.steadfast.caseload;

/** Addresses of this module's screens. */
public final class CaseloadRoutes {

    public static final String NEW_PATIENT = "patients/new";

    /** Where a therapist outside the care team opens a record with a reason. */
    public static final String OPEN = "patients/open";

    /** Patients who are out of treatment. */
    public static final String FORMER = "caseload/former";

    /** Hand-overs and covers. */
    public static final String TEAM = "team";

    /** The query parameter with the person whose patients a clinic admin hands over. */
    public static final String FROM = "from";

    /** The route parameter that holds a record number. */
    public static final String RECORD = "record";

    private CaseloadRoutes() {}
}
