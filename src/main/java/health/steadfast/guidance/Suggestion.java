package health.steadfast.guidance;

/** What a rule suggests. Nothing is ever done by itself: a therapist decides. */
public enum Suggestion {
    /** A therapist looks first. */
    LOCK,
    /** After a long rest or a relapse: the plan goes on one step lower. */
    TAKE_UP_LOWER,
    /** After a week or more of rest: one set less for two sessions. */
    TAKE_UP_FEWER_SETS,
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
        return !isAfterARest() && compareTo(SHORTER_PLAN) < 0;
    }

    /** Whether it asks how the plan goes on after a rest. */
    public boolean isAfterARest() {
        return this == TAKE_UP_LOWER || this == TAKE_UP_FEWER_SETS;
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
