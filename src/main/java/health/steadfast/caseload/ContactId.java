package health.steadfast.caseload;

import health.steadfast.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one noted contact. */
public record ContactId(UUID value) implements Serializable {

    public static ContactId next() {
        return new ContactId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
