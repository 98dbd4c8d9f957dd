package health.steadfast.library;

/** What the hands do, from most to least support. */
public enum Support {
    BOTH_HANDS,
    ONE_HAND,
    FINGERTIPS,
    HOVER,
    NONE
}
