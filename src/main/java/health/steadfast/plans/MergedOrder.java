package health.steadfast.plans;

import java.util.ArrayList;
import java.util.List;

/** In which order the items of two sides stand: as in the draft if it moved any, else as published. */
final class MergedOrder {

    private MergedOrder() {}

    static List<PlanItemId> of(List<PlanItemId> base, List<PlanItemId> theirs, List<PlanItemId> mine) {
        var moved = !common(base, mine).equals(common(mine, base));
        var order = new ArrayList<>(moved ? mine : theirs);
        insert(moved ? theirs : mine, order);
        return order;
    }

    /** What the order lacks comes after the item it followed on its own side. */
    private static void insert(List<PlanItemId> side, List<PlanItemId> order) {
        var place = 0;
        for (var id : side) {
            var known = order.indexOf(id);
            if (known < 0) {
                order.add(place, id);
                place++;
            } else {
                place = known + 1;
            }
        }
    }

    private static List<PlanItemId> common(List<PlanItemId> items, List<PlanItemId> others) {
        return items.stream().filter(others::contains).toList();
    }
}
