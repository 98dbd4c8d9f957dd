package health.steadfast.plans;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One strategy of a version as it is stored. */
@Embeddable
record VersionStrategy(
        UUID strategyId,
        int position,
        String text,
        @Nullable String occasion) {

    static List<VersionStrategy> of(List<Strategy> strategies) {
        return IntStream.range(0, strategies.size())
                .mapToObj(position -> {
                    var strategy = strategies.get(position);
                    return new VersionStrategy(strategy.id().value(), position, strategy.text(), strategy.when());
                })
                .toList();
    }

    Strategy toStrategy() {
        return new Strategy(new StrategyId(strategyId), text, occasion);
    }
}
