package health.steadfast.plans;

import health.steadfast.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one prescribed item, kept while its dose or rung changes. */
public record PlanItemId(UUID value) implements Serializable {

    public static PlanItemId next() {
        return new PlanItemId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
