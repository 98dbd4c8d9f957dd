package health.steadfast.operations;

/** Why Steadfast cannot start, in words for the person at the terminal, and the way out. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String wayOut;

    public CannotStart(String reason, String wayOut) {
        super(reason);
        this.wayOut = wayOut;
    }

    public CannotStart(String reason, String wayOut, Throwable cause) {
        super(reason, cause);
        this.wayOut = wayOut;
    }

    public String wayOut() {
        return wayOut;
    }
}
