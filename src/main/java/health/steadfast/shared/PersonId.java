package health.steadfast.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identity of one person, whatever roles the person has. */
public record PersonId(UUID value) implements Serializable {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
