package health.steadfast.caseload;

/** The course of the disease as the neurologist named it. */
public enum MsCourse {
    CIS,
    RRMS,
    SPMS,
    PPMS,
    UNKNOWN
}
