package health.steadfast.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identity of one clinic. */
public record ClinicId(UUID value) implements Serializable {

    public static ClinicId next() {
        return new ClinicId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
