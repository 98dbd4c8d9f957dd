package health.steadfast.guidance;

/** Addresses of guidance. */
public final class GuidanceRoutes {

    /** Numbers of the rules that a clinic sets for itself. */
    public static final String SETTINGS = "settings";

    private GuidanceRoutes() {}
}
