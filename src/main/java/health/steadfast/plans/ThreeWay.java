package health.steadfast.plans;

import health.steadfast.plans.MergeConflict.Pick;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One three-way merge at work. */
final class ThreeWay {

    private final List<PlanContent> contents; // base, theirs, mine
    private final Map<PlanItemId, DraftItem> base;
    private final Map<PlanItemId, DraftItem> theirs;
    private final Map<PlanItemId, DraftItem> mine;
    private final Map<MergeConflict.Key, Pick> decided;
    private final List<MergeConflict> conflicts = new ArrayList<>();

    ThreeWay(PlanContent base, PlanContent theirs, PlanContent mine, Map<MergeConflict.Key, Pick> decided) {
        this.contents = List.of(base, theirs, mine);
        this.base = byId(base.items());
        this.theirs = byId(theirs.items());
        this.mine = byId(mine.items().stream().map(this::paired).toList());
        this.decided = Map.copyOf(decided);
    }

    PlanMerge merge() {
        var merged = new LinkedHashMap<PlanItemId, DraftItem>();
        for (var id : MergedOrder.of(keys(base), keys(theirs), keys(mine))) {
            var item = merge(id, base.get(id), theirs.get(id), mine.get(id));
            if (item != null) {
                merged.put(id, item);
            }
        }
        var was = contents.getFirst();
        var other = contents.get(1);
        var own = contents.getLast();
        return new PlanMerge(
                List.copyOf(merged.values()),
                StrategyMerge.of(was.strategies(), other.strategies(), own.strategies()),
                PlanChange.between(was.items(), other.items()),
                StrategyChange.between(was.strategies(), other.strategies()),
                conflicts);
    }

    /** Both added the same exercise: that is one item with two opinions about it, not two items. */
    private DraftItem paired(DraftItem item) {
        if (base.containsKey(item.id()) || theirs.containsKey(item.id())) {
            return item;
        }
        return theirs.values().stream()
                .filter(other ->
                        !base.containsKey(other.id()) && other.exercise().equals(item.exercise()))
                .findFirst()
                .map(other -> item.withId(other.id()))
                .orElse(item);
    }

    private @Nullable DraftItem merge(
            PlanItemId id, @Nullable DraftItem was, @Nullable DraftItem other, @Nullable DraftItem own) {
        if (other != null && own != null) {
            return parts(was, other, own);
        }
        if (was == null || (other == null && own == null)) {
            return other == null ? own : other; // one side added it, or both took it out
        }
        if (was.equals(other == null ? own : other)) {
            return null; // taken out by one side, left alone by the other
        }
        return choose(new MergeConflict(id, null, other, own)) == Pick.THEIRS ? other : own;
    }

    private DraftItem parts(@Nullable DraftItem was, DraftItem other, DraftItem own) {
        var merged = own;
        for (var field : MergeField.values()) {
            if (!field.differs(other, own)) {
                continue;
            }
            if (was == null || (changed(field, was, own, other) && changed(field, was, other, own))) {
                if (choose(new MergeConflict(own.id(), field, other, own)) == Pick.THEIRS) {
                    merged = field.carry(other, merged);
                }
            } else if (field.differs(was, other)) {
                merged = field.carry(other, merged);
            }
        }
        return merged;
    }

    /** A side has changed a part, or the exercise the part was chosen for while the other side changed the field. */
    private static boolean changed(MergeField field, DraftItem was, DraftItem side, DraftItem otherSide) {
        return field.differs(was, side)
                || (field.belongsToTheExercise()
                        && MergeField.EXERCISES.differs(was, side)
                        && MergeField.EXERCISES.differs(side, otherSide)
                        && field.differs(was, otherSide));
    }

    private Pick choose(MergeConflict conflict) {
        var choice = decided.get(conflict.key());
        if (choice == null) {
            conflicts.add(conflict);
        }
        return Objects.requireNonNullElse(choice, Pick.MINE);
    }

    private static List<PlanItemId> keys(Map<PlanItemId, DraftItem> items) {
        return List.copyOf(items.keySet());
    }

    private static Map<PlanItemId, DraftItem> byId(List<DraftItem> items) {
        var byId = new LinkedHashMap<PlanItemId, DraftItem>();
        items.forEach(item -> byId.put(item.id(), item));
        return byId;
    }
}
