package health.steadfast.messages;

/** Addresses of this module's screens. */
public final class MessageRoutes {

    /** What the demo would have mailed. */
    public static final String DEMO_MAIL = "demo/mail";

    /** The cards that the clinic gives its patients to read. */
    public static final String EDUCATION = "education";

    private MessageRoutes() {}
}
