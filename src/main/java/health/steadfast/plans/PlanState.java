package health.steadfast.plans;

/** Whether a plan can still get versions. */
enum PlanState {
    OPEN,
    ENDED
}
