package health.steadfast.accounts;

/** Whether a membership may be used. */
public enum MembershipState {
    /** Nobody has taken up the invitation yet. */
    INVITED,
    ACTIVE,
    /** Ended by the clinic; the person cannot sign in to it. */
    DEACTIVATED
}
