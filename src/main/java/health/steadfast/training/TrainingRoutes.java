package health.steadfast.training;

import health.steadfast.caseload.RecordNumber;

/** Addresses of this module's screens. Those of a patient carry no id. */
public final class TrainingRoutes {

    public static final String TODAY = "today";
    public static final String SESSION = "today/session";
    /** Where the phone sends what it kept of a session. */
    public static final String ANSWERS = "session/answers";

    public static final String NOT_TODAY = "today/not-today";
    public static final String ALREADY_DONE = "today/already-done";
    public static final String FALL = "fall";
    public static final String WORSE = "worse";
    /** What a patient can read; its screen belongs to whoever keeps the cards. */
    public static final String LEARN = "contact/learn";

    public static final String MY_PLAN = "my-plan";
    public static final String AWAY = "my-plan/away";
    public static final String CONTACT = "contact";

    /** The thread with the care team; its screen belongs to whoever keeps the threads. */
    public static final String MESSAGES = "contact/messages";

    /** The query parameter with the exercise that a new message asks about. */
    public static final String ABOUT = "about";

    /** What a former patient finds instead of the day. */
    public static final String ENDED = "ended";

    /** What a patient tells about herself or himself from home, question by question. */
    public static final String ABOUT_ME = "about-me";

    /** The plan on paper: the patient's own, and any patient's for a therapist. */
    public static final String MY_HANDOUT = "my-plan/print";

    public static final String HANDOUT = "patients/:record/plan/print";

    /** The query parameter with the language of the paper. */
    public static final String LANGUAGE = "language";

    public static final String HELP = "help";

    public static String handoutOf(RecordNumber record) {
        return "patients/" + record + "/plan/print";
    }

    private TrainingRoutes() {}
}
