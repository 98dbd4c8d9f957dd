package health.steadfast.plans;

/** Why a plan rests. */
public enum PauseKind {
    RELAPSE_SUSPECTED,
    RELAPSE,
    ILLNESS,
    AWAY,
    HOLIDAY,
    SURGERY,
    HEAT,
    THERAPIST_HOLD
}
