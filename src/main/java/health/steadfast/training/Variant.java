package health.steadfast.training;

/** The version of a day's plan. */
public enum Variant {
    FULL,
    SHORT,
    HOT
}
