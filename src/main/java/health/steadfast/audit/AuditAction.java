package health.steadfast.audit;

/** What was done or seen. Clinical ones show as "Clinical entry" to the clinic admin, never what kind. */
public enum AuditAction {
    ROSTER_VIEWED(true),
    RECORD_OPENED(true),
    PATIENT_ADMITTED(true),
    PATIENT_CHANGED(true),
    PATIENT_DISCHARGED(true),
    PATIENT_TAKEN_BACK(true),
    RECORD_OPENED_WITH_REASON(true),
    CARE_TEAM_CHANGED(false),
    HAND_OVER_ASKED(false),
    HAND_OVER_ANSWERED(false),
    COVER_ARRANGED(false),
    COVER_ENDED(false),
    PLAN_DRAFTED(true),
    PLAN_PUBLISHED(true),
    PLAN_VIEWED(true),
    PLAN_ENDED(true),
    PLAN_PRINTED(true),
    EXERCISE_RELEASED(true),
    EXERCISE_RELEASE_WITHDRAWN(true),
    PLAN_PAUSED(true),
    PLAN_RESUMED(true),
    SESSION_STARTED(true),
    EXERCISE_LOGGED(true),
    FALL_REPORTED(true),
    FALL_WITHDRAWN(true),
    FALL_REVIEWED(true),
    REST_RELEASED(true),
    SYMPTOM_REPORTED(true),
    SYMPTOM_REVIEWED(true),
    CONTACT_NOTED(true),
    CONTACT_CORRECTED(true),
    REVIEW_SIGNED(true),
    REVIEW_ADDED_TO(true),
    PROPOSAL_DECIDED(true),
    MEASURES_CHANGED(true),
    GOALS_CHANGED(true),
    MEDICATION_NOTED(true),
    MESSAGE_WRITTEN(true),
    MESSAGES_READ(true),
    CLINIC_SET_UP(false),
    THRESHOLDS_CHANGED(false),
    ACCOUNTS_VIEWED(false),
    ACCOUNT_INVITED(false),
    ACCOUNT_ACTIVATED(false),
    ACCOUNT_DEACTIVATED(false),
    ACCOUNT_REACTIVATED(false),
    PASSWORD_CHANGED(false),
    PASSWORD_LINK_SENT(false),
    LIBRARY_CHANGED(false),
    EDUCATION_CHANGED(false),
    DEMO_LOADED(false);

    private final boolean clinical;

    AuditAction(boolean clinical) {
        this.clinical = clinical;
    }

    public boolean isClinical() {
        return clinical;
    }
}
