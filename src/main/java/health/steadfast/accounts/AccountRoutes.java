package health.steadfast.accounts;

/** Addresses of this module's screens. */
public final class AccountRoutes {

    /** The clinic admin's list of people. */
    public static final String ACCOUNTS = "accounts";

    /** The query parameter of that list with the account that is open. */
    public static final String PERSON = "person";

    /** One's own account. */
    public static final String OWN = "account";

    public static final String FORGOT_PASSWORD = "forgot-password";

    /** Where somebody with several memberships says which one to enter. */
    public static final String CHOOSE = "choose";

    /** Where an installation without a clinic begins. */
    public static final String SET_UP = "set-up";

    public static final String INVITATION = "invitation/:token";
    public static final String NEW_PASSWORD = "new-password/:token";

    /** The route parameter of a link's secret. */
    public static final String TOKEN = "token";

    private AccountRoutes() {}

    static String path(LinkPurpose purpose, LinkToken token) {
        var route = purpose == LinkPurpose.INVITATION ? INVITATION : NEW_PASSWORD;
        return "/" + route.replace(":" + TOKEN, token.value());
    }
}
