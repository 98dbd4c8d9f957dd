package health.steadfast.plans;

import health.steadfast.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one pause. */
public record PauseId(UUID value) implements Serializable {

    public static PauseId next() {
        return new PauseId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
