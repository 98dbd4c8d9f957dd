package health.steadfast.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two versions side by side, item by item. Items of different plans are paired by their exercise. */
public final class VersionComparison {

    private VersionComparison() {}

    /**
     * One item of both versions.
     *
     * @param older null: it is new
     * @param newer null: it was taken out
     * @param change null: it is as before
     */
    public record Row(
            @Nullable DraftItem older,
            @Nullable DraftItem newer,
            @Nullable PlanChange change) {}

    /** In the order of the newer version, what it lacks last. */
    public static List<Row> of(VersionDetails older, VersionDetails newer) {
        var before = older.plan().equals(newer.plan()) ? older.items() : paired(older.items(), newer.items());
        var changes = PlanChange.between(before, newer.items());
        var rows = new ArrayList<Row>();
        for (var item : newer.items()) {
            rows.add(new Row(find(before, item.id()).orElse(null), item, change(changes, item.id())));
        }
        var kept = new HashSet<>(newer.items().stream().map(DraftItem::id).toList());
        before.stream()
                .filter(item -> !kept.contains(item.id()))
                .forEach(item -> rows.add(new Row(item, null, change(changes, item.id()))));
        return List.copyOf(rows);
    }

    private static List<DraftItem> paired(List<DraftItem> older, List<DraftItem> newer) {
        return older.stream()
                .map(item -> newer.stream()
                        .filter(other -> other.exercise().equals(item.exercise()))
                        .findFirst()
                        .map(other -> item.withId(other.id()))
                        .orElse(item))
                .toList();
    }

    private static @Nullable PlanChange change(List<PlanChange> changes, PlanItemId id) {
        return changes.stream()
                .filter(change -> isOf(change.after(), id) || isOf(change.before(), id))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(@Nullable DraftItem item, PlanItemId id) {
        return item != null && item.id().equals(id);
    }

    private static Optional<DraftItem> find(List<DraftItem> items, PlanItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
