package health.steadfast.guidance;

/**
 * One number of the guidance rules that a clinic may set for itself. None of them is a value of the literature; they
 * are decisions of the product, from its own domain notes, section 3.
 */
public enum Threshold {
    /** Effort, 0 to 10: so far above the upper end of its band an exercise is too hard. */
    EFFORT_ABOVE_BAND(2, 1, 4),
    /** Effort, 0 to 10, that is too hard whatever the band. */
    EFFORT_TOO_HARD(9, 7, 10),
    /** Per cent of the dose: what is less was done in part only. */
    DONE_IN_PART_BELOW(70, 30, 95),
    /** Pain, 0 to 10, that wants a therapist's look first. */
    PAIN_UNSAFE(8, 5, 10),
    /** Pain, 0 to 10, that makes an exercise too hard. */
    PAIN_TOO_HARD(6, 3, 10),
    /** Points of pain above the pain before. */
    PAIN_RISE(3, 1, 6),
    /** Pain, 0 to 10, with which an exercise may still be called easy. */
    PAIN_STILL_EASY(3, 0, 5),
    /** Days: older sessions say nothing about the next step. */
    WINDOW_DAYS(21, 7, 56),
    /** Sessions that are too hard among the last three, until a step down is proposed. */
    TOO_HARD_SESSIONS(2, 1, 3),
    /** Easy sessions in a row of an exercise that asks for steadiness, until a step up is proposed. */
    EASY_STEADY_SESSIONS(3, 2, 6),
    /** The same of every other exercise. */
    EASY_SESSIONS(2, 2, 6),
    /** Days after a fall without a step up on the feet. */
    FALL_HOLDS_DAYS(30, 7, 120),
    /** Days after a near-fall without a step up on the feet. */
    NEAR_FALL_HOLDS_DAYS(14, 3, 60),
    /** Days after a pause without a step up. */
    PAUSE_HOLDS_DAYS(14, 3, 60),
    /** Sessions with what was changed last, before the next step up. */
    SESSIONS_AFTER_CHANGE(2, 1, 6),
    /** Days with the same rung until another exercise is proposed for variety. */
    VARIETY_DAYS(28, 14, 120),
    /** Days with something left out, until a shorter plan is proposed. */
    UNFINISHED_DAYS(3, 2, 10),
    /** Hot days on which an exercise was too hard, until advice about heat is proposed. */
    HOT_DAYS(2, 1, 10),
    /** Days looked back for both. */
    ADVICE_WINDOW_DAYS(14, 7, 28),
    /** Points of tiredness, 0 to 10, from before a session to after it. */
    FATIGUE_RISE(4, 2, 8),
    /** Sessions among the last three with such a rise. */
    FATIGUE_SESSIONS(2, 1, 3);

    private final int usual;
    private final int min;
    private final int max;

    Threshold(int usual, int min, int max) {
        this.usual = usual;
        this.min = min;
        this.max = max;
    }

    /** What holds until a clinic decides otherwise. */
    public int usual() {
        return usual;
    }

    public int min() {
        return min;
    }

    public int max() {
        return max;
    }

    boolean allows(int value) {
        return value >= min && value <= max;
    }
}
