package health.steadfast.shared;

/** Somebody else has changed the record since it was read; nothing was saved. */
public class StaleData extends RuntimeException {

    public StaleData() {
        super("changed by somebody else since it was read");
    }
}
