package health.steadfast.plans;

import health.steadfast.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a strategy or aid to try, kept while its words change. */
public record StrategyId(UUID value) implements Serializable {

    public static StrategyId next() {
        return new StrategyId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
