package health.steadfast.plans;

import java.time.LocalDate;

/**
 * How a plan is taken up again. Source of the proposal: the product's own domain notes, section 2.
 */
public enum Resumption {
    /** As before. */
    SAME,
    /** The same rungs, one set less for two sessions. */
    FEWER_SETS,
    /** Every item one rung lower. */
    STEP_DOWN,
    /** The plan rests on, and a draft with everything one step lower is opened. */
    REASSESS;

    /** Days of rest from which on one set less is proposed. */
    static final int SHORT_REST_DAYS = 7;

    /** Days after its end in which a rest that nobody has decided about is still asked about. */
    public static final int ASKED_FOR_DAYS = 21;

    /** Days of rest from which on a rung lower is proposed; what was seen done before is void. */
    static final int LONG_REST_DAYS = Release.LONG_HOLD_DAYS;

    /** After 14 days or any relapse a rung lower, after 7 to 13 days a set less, else the same. */
    public static Resumption proposed(Hold hold, LocalDate today) {
        return after(hold.days(today), hold.hasRelapse());
    }

    /** The same for a rest that is over. */
    public static Resumption proposed(Rest rest) {
        return after(rest.days(), rest.hasRelapse());
    }

    /**
     * The rule itself.
     *
     * @param days full days of rest
     * @param relapse whether any of them was for a relapse
     */
    public static Resumption after(int days, boolean relapse) {
        if (relapse || days >= LONG_REST_DAYS) {
            return STEP_DOWN;
        }
        return days >= SHORT_REST_DAYS ? FEWER_SETS : SAME;
    }
}
