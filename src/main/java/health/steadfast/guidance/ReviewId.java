package health.steadfast.guidance;

import java.io.Serializable;
import java.util.UUID;

/** Identity of one signed review. */
public record ReviewId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
