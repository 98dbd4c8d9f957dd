package health.steadfast.outcomes;

/** Why a trial could not be finished. It stays without a value: the longest time is never put in its place. */
public enum NotCompleted {
    PHYSICAL,
    COGNITIVE,
    OTHER;

    /** Whether the MS itself stood in the way, which the MSFC fills in. */
    public boolean becauseOfMs() {
        return this != OTHER;
    }
}
