package health.steadfast.training;

import java.util.List;

/** What a therapist decides at the end of a call. */
public enum CallDecision {
    /** What rests may be done again as before. */
    RELEASE(RestDecision.RELEASE),
    /** The safer exercise takes the place; what has none goes on resting. */
    STEP_DOWN(RestDecision.STEP_DOWN),
    /** It rests until the patient was seen in the clinic. */
    REST_UNTIL_SEEN(RestDecision.STAY),
    /** It rests, and somebody looks at the place; after something new the plan is on hold until then. */
    HOME_VISIT(RestDecision.STAY),
    /** It rests, and a doctor sees the patient; after something new the plan is on hold until then. */
    DOCTOR(RestDecision.STAY),
    /** No relapse: what was seated only goes on, a hold may be lifted in the plan. */
    GO_ON(RestDecision.STAY),
    /** The plan rests, with gentle exercises left open. */
    STAY_ON_HOLD(RestDecision.STAY),
    /** The neurologist is asked, with a note; until the answer the plan is on hold. */
    NEUROLOGIST(RestDecision.STAY);

    public static final List<CallDecision> AFTER_A_FALL =
            List.of(RELEASE, STEP_DOWN, REST_UNTIL_SEEN, HOME_VISIT, DOCTOR);

    public static final List<CallDecision> AFTER_SOMETHING_NEW =
            List.of(GO_ON, STAY_ON_HOLD, NEUROLOGIST, HOME_VISIT, DOCTOR);

    private final RestDecision rests;

    CallDecision(RestDecision rests) {
        this.rests = rests;
    }

    /** What it means for an exercise that rests; one without a safer exercise goes on resting instead. */
    public RestDecision of(boolean canStepDown) {
        return rests == RestDecision.STEP_DOWN && !canStepDown ? RestDecision.STAY : rests;
    }
}
