package health.steadfast.shared;

/** There is no such record, or it is not for this person: both look alike. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found");
    }
}
