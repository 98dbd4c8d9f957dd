package health.steadfast.plans;

import health.steadfast.plans.MergeConflict.Pick;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A draft brought together with what was published since it was started: three-way, item by item and field by field.
 * What only one side changed is taken over from that side. What both changed differently is a conflict; until it is
 * decided, the draft's own value stands.
 *
 * @param items both sides in one
 * @param strategies both sides in one
 * @param theirs what was published about items since the draft was started
 * @param theirStrategies what was published about strategies since then
 * @param conflicts what is still to be decided, in the order of the items
 */
public record PlanMerge(
        List<DraftItem> items,
        List<Strategy> strategies,
        List<PlanChange> theirs,
        List<StrategyChange> theirStrategies,
        List<MergeConflict> conflicts)
        implements Serializable {

    public PlanMerge {
        items = List.copyOf(items);
        strategies = List.copyOf(strategies);
        theirs = List.copyOf(theirs);
        theirStrategies = List.copyOf(theirStrategies);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Brings both sides together.
     *
     * @param base the version the draft was started from
     * @param decided what of the conflicts has been decided
     */
    public static PlanMerge of(
            PlanContent base, PlanContent theirs, PlanContent mine, Map<MergeConflict.Key, Pick> decided) {
        return new ThreeWay(base, theirs, mine, decided).merge();
    }

    /** Nothing has to be decided, and it is still one plan. */
    public boolean isClean() {
        return conflicts.isEmpty() && fits();
    }

    /** Two long plans together may be more than a plan can hold. */
    public boolean fits() {
        return items.size() <= PlanDraft.MAX_ITEMS && strategies.size() <= PlanDraft.MAX_STRATEGIES;
    }
}
