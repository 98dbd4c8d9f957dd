package health.steadfast.guidance;

/** What one session of one exercise says about its difficulty. */
public enum SessionClass {
    UNSAFE,
    TOO_HARD,
    /** Done in part for a reason that says nothing about difficulty. */
    INCOMPLETE,
    TOO_EASY,
    JUST_RIGHT,
    /** An answer is missing that the judgement needs. */
    UNKNOWN
}
