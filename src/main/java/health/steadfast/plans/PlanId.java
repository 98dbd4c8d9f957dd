package health.steadfast.plans;

import health.steadfast.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a patient's plan. */
public record PlanId(UUID value) implements Serializable {

    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
