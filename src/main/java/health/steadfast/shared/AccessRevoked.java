package health.steadfast.shared;

/** The membership behind this session was changed or ended since sign-in: the session has to end too. */
public class AccessRevoked extends RuntimeException {

    public AccessRevoked() {
        super("the membership has changed since sign-in");
    }
}
