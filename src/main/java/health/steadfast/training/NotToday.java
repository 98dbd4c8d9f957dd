package health.steadfast.training;

/** Why a patient leaves a whole day out; nobody has to say. */
public enum NotToday {
    NO_TIME,
    TOO_TIRED,
    TOO_HOT,
    PAIN,
    NOT_SAID
}
