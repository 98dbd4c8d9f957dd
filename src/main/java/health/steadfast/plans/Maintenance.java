package health.steadfast.plans;

/** A plan whose aim is reached and kept: stable is a success. */
public final class Maintenance {

    /** Weeks until the next review of such a plan. */
    public static final int REVIEW_WEEKS = 12;

    private Maintenance() {}
}
