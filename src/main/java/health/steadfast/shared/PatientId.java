package health.steadfast.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identity of one patient's record. */
public record PatientId(UUID value) implements Serializable {

    public static PatientId next() {
        return new PatientId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
