package health.steadfast.caseload;

import health.steadfast.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one hand-over. */
public record HandOverId(UUID value) implements Serializable {

    public static HandOverId next() {
        return new HandOverId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
