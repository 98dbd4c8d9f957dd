package health.steadfast.caseload;

/** Why a treatment ended. */
public enum DischargeReason {
    GOAL_REACHED,
    OWN_WISH,
    MOVED,
    OTHER_CARE,
    REFERRAL_ENDED,
    NOT_REACHED,
    OTHER
}
