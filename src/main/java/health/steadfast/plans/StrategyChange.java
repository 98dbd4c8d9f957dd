package health.steadfast.plans;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one strategy from one state of a plan to another.
 *
 * @param before null: it is new
 * @param after null: it was taken out
 * @param parts what of a kept one changed
 */
public record StrategyChange(
        @Nullable Strategy before, @Nullable Strategy after, Set<Part> parts) implements Serializable {

    /** A part that can change by itself. */
    public enum Part {
        TEXT,
        WHEN
    }

    /** All changes, in the order of the newer state, what was taken out last. */
    public static List<StrategyChange> between(List<Strategy> before, List<Strategy> after) {
        var changes = new ArrayList<StrategyChange>();
        for (var strategy : after) {
            var old = find(before, strategy.id());
            var parts = old == null ? EnumSet.noneOf(Part.class) : differing(old, strategy);
            if (old == null || !parts.isEmpty()) {
                changes.add(new StrategyChange(old, strategy, parts));
            }
        }
        before.stream()
                .filter(strategy -> find(after, strategy.id()) == null)
                .forEach(strategy -> changes.add(new StrategyChange(strategy, null, EnumSet.noneOf(Part.class))));
        return List.copyOf(changes);
    }

    private static Set<Part> differing(Strategy old, Strategy strategy) {
        var parts = EnumSet.noneOf(Part.class);
        if (!old.text().equals(strategy.text())) {
            parts.add(Part.TEXT);
        }
        if (!Objects.equals(old.when(), strategy.when())) {
            parts.add(Part.WHEN);
        }
        return parts;
    }

    private static @Nullable Strategy find(List<Strategy> strategies, StrategyId id) {
        return strategies.stream()
                .filter(strategy -> strategy.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
