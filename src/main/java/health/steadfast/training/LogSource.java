package health.steadfast.training;

/** How a log came into the record; the names are those of the database. */
public enum LogSource {
    /** Exercise by exercise, by whoever did them. */
    APP,
    /** Read from a paper week sheet. */
    PAPER,
    /** By one word for the whole day: it counts for adherence, never for the rules of one exercise. */
    DAY_ANSWER,
    /** By a therapist. */
    THERAPIST;

    /** Whether it says that something was done and no more: nothing is asked about each exercise then. */
    boolean isOfTheDay() {
        return this != APP;
    }
}
