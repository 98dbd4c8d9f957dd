package health.steadfast.guidance;

import java.io.Serializable;
import java.util.UUID;

/** Identity of one proposal. */
public record ProposalId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
