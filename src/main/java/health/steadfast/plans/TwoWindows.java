package health.steadfast.plans;

import health.steadfast.plans.MergeConflict.Pick;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A draft that its author has changed in two windows, brought together field by field. What both windows changed
 * differently stands as in the later one, and the other value is at hand.
 *
 * @param draft both in one, as it is saved
 * @param merge what the other window changed, and what both changed differently
 * @param otherReason the reason as the other window has it; null: the same, or only one window changed it
 * @param otherStart the first day as the other window has it; null: as with the reason
 * @param otherGone the other window published or discarded the draft
 */
public record TwoWindows(
        PlanDraft draft,
        PlanMerge merge,
        @Nullable String otherReason,
        @Nullable LocalDate otherStart,
        boolean otherGone)
        implements Serializable {

    /**
     * Brings both together.
     *
     * @param known the state both windows started from
     * @param stored what the other window saved since
     * @param changed what this window has made of the known state
     */
    static TwoWindows of(PlanDraft known, PlanDraft stored, PlanDraft changed) {
        var merge = PlanMerge.of(content(known), content(stored), content(changed), Map.of());
        var reason = changed.reason().equals(known.reason()) ? stored.reason() : changed.reason();
        var start = Objects.equals(changed.startsOn(), known.startsOn()) ? stored.startsOn() : changed.startsOn();
        var both = merge.fits()
                ? stored.withItems(merge.items())
                        .withStrategies(merge.strategies())
                        .withReason(reason)
                        .withStart(start)
                : stored;
        return new TwoWindows(
                both,
                merge,
                stored.reason().equals(known.reason()) || stored.reason().equals(reason) ? null : stored.reason(),
                Objects.equals(stored.startsOn(), known.startsOn()) || Objects.equals(stored.startsOn(), start)
                        ? null
                        : stored.startsOn(),
                false);
    }

    /** The draft is there again, because the other window has done away with it. */
    static TwoWindows again(PlanDraft draft) {
        var content = content(draft);
        return new TwoWindows(draft, PlanMerge.of(content, content, content, Map.of()), null, null, true);
    }

    TwoWindows saved(PlanDraft state) {
        return new TwoWindows(state, merge, otherReason, otherStart, otherGone);
    }

    /** The draft as it goes on with one of the two values. */
    public static PlanDraft decided(PlanDraft draft, MergeConflict conflict, Pick pick) {
        var side = pick == Pick.MINE ? conflict.mine() : conflict.theirs();
        var item = draft.find(conflict.item());
        var field = conflict.field();
        if (side == null) {
            return draft.remove(conflict.item());
        }
        if (field == null) {
            return item.isPresent()
                    ? draft.replace(side)
                    : draft.insert(draft.items().size(), side);
        }
        return item.map(it -> draft.replace(field.carry(side, it))).orElse(draft);
    }

    private static PlanContent content(PlanDraft draft) {
        return new PlanContent(draft.items(), draft.strategies());
    }
}
