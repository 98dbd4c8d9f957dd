package health.steadfast.plans;

import java.io.Serializable;
import java.util.List;

/** What a plan says at one moment. */
public record PlanContent(List<DraftItem> items, List<Strategy> strategies) implements Serializable {

    public static final PlanContent NOTHING = new PlanContent(List.of(), List.of());

    public PlanContent {
        items = List.copyOf(items);
        strategies = List.copyOf(strategies);
    }
}
