package health.steadfast.training;

/** Addresses of this module's screens. Those of a patient carry no id. */
public final class TrainingRoutes {

    public static final String TODAY = "today";
    public static final String SESSION = "today/session";
    /** Where the phone sends what it kept of a session. */
    public static final String ANSWERS = "session/answers";

    public static final String NOT_TODAY = "today/not-today";
    public static final String ALREADY_DONE = "today/already-done";
    /** Something else that was done, beside the plan. */
    public static final String EXTRA = "today/extra";

    /** An earlier day, entered late or changed. */
    public static final String EARLIER = "progress/earlier";

    public static final String FALL = "fall";
    public static final String WORSE = "worse";
    /** What a patient can read; its screen belongs to whoever keeps the cards. */
    public static final String LEARN = "contact/learn";

    public static final String MY_PLAN = "my-plan";
    public static final String AWAY = "my-plan/away";
    /** When a patient wants to be reminded by mail; its screen belongs to whoever sends the mails. */
    public static final String REMINDERS = "my-plan/reminders";

    /** The own plan and the own week on paper; whoever makes them serves them. */
    public static final String MY_HANDOUT = "my-plan/handout.pdf";

    public static final String MY_WEEK_SHEET = "my-plan/week-sheet.pdf";
    public static final String CONTACT = "contact";

    /** The thread with the care team; its screen belongs to whoever keeps the threads. */
    public static final String MESSAGES = "contact/messages";

    /** The query parameter with the exercise that a new message asks about. */
    public static final String ABOUT = "about";

    /** What a former patient finds instead of the day. */
    public static final String ENDED = "ended";

    /** What a patient tells about herself or himself from home, question by question. */
    public static final String ABOUT_ME = "about-me";

    public static final String HELP = "help";

    private TrainingRoutes() {}
}
