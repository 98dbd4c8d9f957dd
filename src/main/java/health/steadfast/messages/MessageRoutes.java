package health.steadfast.messages;

/** Addresses of this module's screens. */
public final class MessageRoutes {

    /** What the demo would have mailed. */
    public static final String DEMO_MAIL = "demo/mail";

    /** The cards that the clinic gives its patients to read. */
    public static final String EDUCATION = "education";

    /** Behind the link in a reminder: no more of them, without signing in. */
    public static final String STOP_REMINDERS = "stop-reminders/:token";

    /** The route parameter of that link's secret. */
    public static final String TOKEN = "token";

    private MessageRoutes() {}
}
