package health.steadfast.training;

/** Where a therapist knows a patient's week from. */
public enum SheetOrigin {
    /** Read from a paper week sheet. */
    PAPER(LogSource.PAPER),
    /** Told, for instance by phone. */
    TOLD(LogSource.THERAPIST),
    /** Seen in the clinic. */
    SEEN(LogSource.THERAPIST);

    private final LogSource source;

    SheetOrigin(LogSource source) {
        this.source = source;
    }

    LogSource source() {
        return source;
    }
}
