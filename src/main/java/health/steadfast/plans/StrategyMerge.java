package health.steadfast.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Strategies to try of two sides brought together. They are short and exclude nothing, so whatever both changed
 * differently stands there twice, and what one changed outlives the other's taking it out.
 */
final class StrategyMerge {

    private StrategyMerge() {}

    static List<Strategy> of(List<Strategy> base, List<Strategy> theirs, List<Strategy> mine) {
        var was = byId(base);
        var own = byId(mine);
        var merged = new ArrayList<Strategy>();
        for (var other : theirs) {
            merged.addAll(both(was.get(other.id()), other, own.remove(other.id())));
        }
        own.values().stream().filter(left -> !left.equals(was.get(left.id()))).forEach(merged::add);
        return List.copyOf(merged);
    }

    private static List<Strategy> both(@Nullable Strategy was, Strategy other, @Nullable Strategy own) {
        if (own == null) {
            return other.equals(was) ? List.of() : List.of(other); // taken out here, perhaps changed there
        }
        if (own.equals(other) || Objects.equals(own, was)) {
            return List.of(other);
        }
        return other.equals(was) ? List.of(own) : List.of(other, own.anew());
    }

    private static Map<StrategyId, Strategy> byId(List<Strategy> strategies) {
        var byId = new LinkedHashMap<StrategyId, Strategy>();
        strategies.forEach(strategy -> byId.put(strategy.id(), strategy));
        return byId;
    }
}
