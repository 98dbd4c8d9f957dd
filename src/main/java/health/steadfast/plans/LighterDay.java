package health.steadfast.plans;

/** A day on which less than the full plan is the right amount. */
public enum LighterDay {
    /** Little energy: the short version. */
    SHORT,
    /** Heat makes it worse for a while: the hot-day version. */
    HOT
}
