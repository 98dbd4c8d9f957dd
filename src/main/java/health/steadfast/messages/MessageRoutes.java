package health.steadfast.messages;

/** Addresses of this module's screens. */
public final class MessageRoutes {

    /** What the demo would have mailed. */
    public static final String DEMO_MAIL = "demo/mail";

    private MessageRoutes() {}
}
