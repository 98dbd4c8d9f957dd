package health.steadfast.training;

/** The patient's answer to "Is something new or worse for more than 24 hours?". */
public enum SymptomKind {
    /** Yes: possibly a relapse; the plan rests. */
    OVER_A_DAY,
    /** Less than 24 hours: the seated version today, asked again tomorrow. */
    SINCE_TODAY,
    /** Gets better with cooling down; not a relapse. */
    HOT_OR_TIRED,
    /** Fever or an infection: the plan rests. */
    FEVER,
    /** The seated version, and a call. */
    NOT_SURE
}
