package health.steadfast.training;

import java.util.List;

/** What a therapist asks after a report, with the answers there are. The same words stand in the database. */
public enum CallQuestion {
    TALKED_TO("PATIENT", "RELATIVE", "BOTH"),
    DOING("TURNING", "WALKING", "OTHER"),
    PLACE("KITCHEN", "BATH", "OTHER"),
    AID("IN_USE", "PARKED", "NONE"),
    SHOES("FIRM", "SLIPPERS", "SOCKS", "BARE"),
    HEAT("NO", "HOT_ROOM", "FEVER"),
    /** How long on the floor: under 5 minutes, up to an hour, longer. */
    DOWN_FOR("UNDER_5", "TO_60", "LONGER"),
    GOT_UP("ALONE", "WITH_HELP", "AMBULANCE"),
    /** The head was hit. */
    HEAD("NO", "YES", "NOT_SURE"),
    /** A blood thinner is taken. */
    THINNER("NO", "YES", "NOT_SURE"),
    /** Something new or worse than before the fall. */
    WORSE("NO", "YES", "NOT_SURE"),
    /** Afraid to walk. */
    AFRAID("NO", "A_BIT", "A_LOT"),
    INJURIES("BRUISE", "CUT", "SWELLING", "CANNOT_STAND", "WEAKNESS"),
    /** New or worse for under a day, up to a week, longer. */
    SINCE("UNDER_A_DAY", "TO_A_WEEK", "LONGER"),
    WHAT("LEGS", "ARMS", "VISION", "FEELING", "BALANCE", "BLADDER", "SPEECH", "PAIN"),
    /** What sends to a doctor today. */
    ALARM("LOSS", "DOUBLE_VISION", "HEADACHE", "CALF"),
    /** Better after cooling down. */
    COOLED("NO", "YES", "NOT_SURE"),
    /** Fever or signs of an infection. */
    INFECTION("NO", "YES", "NOT_SURE"),
    /** When the last relapse began, in days. */
    LAST_RELAPSE("UNDER_30", "OVER_30", "NOT_SURE"),
    /** Whether the MS team knows. */
    MS_TEAM("CALLED", "WILL_CALL", "NO");

    public static final List<CallQuestion> AFTER_A_FALL = List.of(
            TALKED_TO, DOING, PLACE, AID, SHOES, HEAT, DOWN_FOR, GOT_UP, HEAD, THINNER, WORSE, AFRAID, INJURIES);

    public static final List<CallQuestion> AFTER_SOMETHING_NEW =
            List.of(TALKED_TO, SINCE, COOLED, INFECTION, LAST_RELAPSE, MS_TEAM, WHAT, ALARM);

    private final List<String> answers;

    CallQuestion(String... answers) {
        this.answers = List.of(answers);
    }

    /** Codes of the answers, in the order they are offered. */
    public List<String> answers() {
        return answers;
    }

    /** Whether several answers may be true at once, or none. */
    public boolean hasMany() {
        return this == INJURIES || this == WHAT || this == ALARM;
    }
}
