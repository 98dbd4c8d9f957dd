package health.steadfast.plans;

/** A patient's answer whether a strategy or an aid helped. */
public enum Helped {
    YES,
    A_BIT,
    NO
}
