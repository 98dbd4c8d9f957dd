package health.steadfast.plans;

/** Why an item is in the plan: against a weak point, or to prevent one. */
public enum Purpose {
    TREAT,
    PREVENT
}
