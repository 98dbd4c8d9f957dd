package health.steadfast.plans;

/** The side an item is done with. */
public enum Side {
    /** The exercise has no sides. */
    NONE,
    LEFT,
    RIGHT,
    BOTH,
    WEAKER_FIRST;

    /** How often the dose is done: once, or once for each side. */
    public int times() {
        return this == BOTH || this == WEAKER_FIRST ? 2 : 1;
    }
}
