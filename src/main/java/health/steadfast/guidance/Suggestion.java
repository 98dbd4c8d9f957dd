package health.steadfast.guidance;

/** What a rule suggests. Nothing is ever done by itself: a therapist decides. */
public enum Suggestion {
    /** A therapist looks first. */
    LOCK,
    /** One step easier. */
    REGRESS,
    /** One setting towards both hands, on the same rung. */
    ADD_SUPPORT,
    HOLD,
    /** One step harder. */
    PROGRESS,
    /** Another exercise of the same domain and level. */
    VARIETY,
    /** A shorter plan, not an easier one. */
    SHORTER_PLAN,
    HEAT_ADVICE,
    /** A shorter session, more rests, or one half in the morning and one in the afternoon. */
    SHORTER_SESSION;

    /** Whether it speaks of one exercise; else of the whole plan. */
    public boolean isOfOneExercise() {
        return compareTo(SHORTER_PLAN) < 0;
    }

    /** Whether accepting it changes the plan by one step. */
    boolean isStep() {
        return this == REGRESS || this == ADD_SUPPORT || this == PROGRESS || this == VARIETY;
    }

    /** Whether it makes the plan safer: then any new entry is reason enough to ask again. */
    boolean isForSafety() {
        return this == LOCK || this == REGRESS || this == ADD_SUPPORT;
    }
}
