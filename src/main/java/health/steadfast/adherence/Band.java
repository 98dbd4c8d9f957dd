package health.steadfast.adherence;

/**
 * Where a figure lies. The line at 80 % is a convention of exercise studies, no source for MS was found; it is shown
 * with its counts and never as blame.
 */
public enum Band {
    /** 80 % and more. */
    ON_TRACK,
    /** 50 to 79 %. */
    WATCH,
    /** Below 50 %. */
    LOW;

    private static final int ON_TRACK_FROM = 80;
    private static final int WATCH_FROM = 50;

    static Band of(int done, int planned) {
        if (100 * done >= ON_TRACK_FROM * planned) {
            return ON_TRACK;
        }
        return 100 * done >= WATCH_FROM * planned ? WATCH : LOW;
    }
}
