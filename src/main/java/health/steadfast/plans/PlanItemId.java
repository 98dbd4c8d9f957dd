package health.steadfast.plans;

import health.steadfast.shared.Ids;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identity of one prescribed item, kept while its dose or rung changes. */
public record PlanItemId(UUID value) implements Serializable {

    public static PlanItemId next() {
        return new PlanItemId(Ids.next());
    }

    /** What an address names; empty: nothing that could be one. */
    public static Optional<PlanItemId> parse(String text) {
        try {
            return Optional.of(new PlanItemId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
