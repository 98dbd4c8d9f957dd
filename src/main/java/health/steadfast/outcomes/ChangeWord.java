package health.steadfast.outcomes;

/** What a change means for one patient. */
public enum ChangeWord {
    IMPROVED,
    NO_SURE_CHANGE,
    WORSE,
    /** Aid, orthosis, pace or device differ. */
    NOT_COMPARABLE,
    /** No threshold for MS is known: only the numbers are shown. */
    NUMBERS_ONLY
}
