package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one therapist is putting it together. Changes make a new draft; saving and publishing are the service's.
 *
 * @param strategies strategies and aids to try, beside the exercises
 * @param reason the reason of the change in words the patient reads, may still be empty
 * @param startsOn the wished first day, null: not chosen yet
 * @param basePlan the plan it was started from, null: there was none
 * @param baseNo the published version of that plan it was started from, 0: there was none
 * @param version the saved state this one continues, 0: nothing saved yet
 * @param savedAt when it was last saved, null: nothing saved yet
 */
public record PlanDraft(
        List<DraftItem> items,
        List<Strategy> strategies,
        String reason,
        @Nullable LocalDate startsOn,
        @Nullable PlanId basePlan,
        int baseNo,
        long version,
        @Nullable Instant savedAt)
        implements Serializable {

    /** More would be no plan any more; every row of it is read and done by one person. */
    public static final int MAX_ITEMS = 30;

    public static final int MAX_STRATEGIES = 12;

    public static final int MAX_REASON = 300;

    public PlanDraft {
        items = List.copyOf(items);
        strategies = List.copyOf(strategies);
        if (items.size() > MAX_ITEMS || strategies.size() > MAX_STRATEGIES || reason.length() > MAX_REASON) {
            throw new IllegalArgumentException("too many items or strategies, or too long a reason");
        }
    }

    public Optional<DraftItem> find(PlanItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The items that ask for something from the first day on; the last day of the others is over by then. */
    public List<DraftItem> planned(LocalDate today) {
        var from = startsOn == null || startsOn.isBefore(today) ? today : startsOn;
        return items.stream().filter(item -> !item.active().hasEnded(from)).toList();
    }

    public boolean holds(ExerciseSlug exercise) {
        return items.stream()
                .flatMap(item -> item.choices().stream())
                .anyMatch(choice -> choice.exercise().equals(exercise));
    }

    /** Adds an item at the end; an exercise that is already there is not added again. */
    public PlanDraft add(DraftItem item) {
        return holds(item.exercise()) || items.size() == MAX_ITEMS ? this : insert(items.size(), item);
    }

    /** Puts an item back to where it was, for undo. */
    public PlanDraft insert(int index, DraftItem item) {
        var changed = new ArrayList<>(items);
        changed.add(Math.min(index, changed.size()), item);
        return withItems(changed);
    }

    public PlanDraft remove(PlanItemId id) {
        return withItems(items.stream().filter(item -> !item.id().equals(id)).toList());
    }

    public PlanDraft replace(DraftItem changed) {
        return withItems(items.stream()
                .map(item -> item.id().equals(changed.id()) ? changed : item)
                .toList());
    }

    /** Lets two items change places. */
    public PlanDraft swap(PlanItemId one, PlanItemId other) {
        var changed = new ArrayList<>(items);
        Collections.swap(changed, indexOf(one), indexOf(other));
        return withItems(changed);
    }

    public int indexOf(PlanItemId id) {
        return items.indexOf(find(id).orElse(null));
    }

    public PlanDraft withStrategies(List<Strategy> changed) {
        return new PlanDraft(items, changed, reason, startsOn, basePlan, baseNo, version, savedAt);
    }

    /** Takes in a strategy at the end, or its new words where it stands. */
    public PlanDraft put(Strategy strategy) {
        var changed = new ArrayList<>(strategies);
        var known = strategies.stream().map(Strategy::id).toList().indexOf(strategy.id());
        if (known < 0) {
            changed.add(strategy);
        } else {
            changed.set(known, strategy);
        }
        return withStrategies(changed);
    }

    public PlanDraft remove(StrategyId id) {
        return withStrategies(
                strategies.stream().filter(it -> !it.id().equals(id)).toList());
    }

    public PlanDraft withReason(String changed) {
        return new PlanDraft(items, strategies, changed, startsOn, basePlan, baseNo, version, savedAt);
    }

    public PlanDraft withStart(@Nullable LocalDate changed) {
        return new PlanDraft(items, strategies, reason, changed, basePlan, baseNo, version, savedAt);
    }

    /** Both sides in one, based on the version that was published in the meantime. */
    PlanDraft on(@Nullable PlanId plan, int newestNo, PlanMerge merge) {
        return new PlanDraft(merge.items(), merge.strategies(), reason, startsOn, plan, newestNo, version, savedAt);
    }

    /** The plan it was started from has ended: everything begins anew. */
    PlanDraft withoutPlan() {
        var anew = items.stream().map(DraftItem::anew).toList();
        var tried = strategies.stream().map(Strategy::anew).toList();
        return new PlanDraft(anew, tried, reason, startsOn, null, 0, version, savedAt);
    }

    /** The same content as nobody has saved it yet. */
    PlanDraft unsaved() {
        return new PlanDraft(items, strategies, reason, startsOn, basePlan, baseNo, 0, null);
    }

    PlanDraft saved(long newVersion, Instant at) {
        return new PlanDraft(items, strategies, reason, startsOn, basePlan, baseNo, newVersion, at);
    }

    /** Other items in place of those that were there. */
    public PlanDraft withItems(List<DraftItem> changed) {
        return new PlanDraft(changed, strategies, reason, startsOn, basePlan, baseNo, version, savedAt);
    }
}
