package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.plans.MergeConflict.Pick;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever two therapists do to one plan, no edit of either is lost. */
class RandomMergesTest {

    private static final int ROUNDS = 5_000;

    @Test
    void whoIsAloneGetsExactlyTheOwnPlan() {
        forRandomEdits((random, edits) -> {
            assertThat(of(edits.base, edits.theirs, edits.base, Map.of()).items())
                    .isEqualTo(edits.theirs);
            assertThat(of(edits.base, edits.base, edits.mine, Map.of()).items()).isEqualTo(edits.mine);
        });
    }

    @Test
    void everyEditIsInTheResultOrIsAConflict() {
        forRandomEdits((random, edits) -> {
            var merge = of(edits.base, edits.theirs, edits.mine, Map.of());
            edits.base.forEach(item -> {
                requireKept(item, edits.mine, edits.theirs, merge);
                requireKept(item, edits.theirs, edits.mine, merge);
            });
            assertThat(merge.items())
                    .containsAll(added(edits.base, edits.mine))
                    .containsAll(added(edits.base, edits.theirs));
        });
    }

    @Test
    void decidedEitherWayTheResultIsTheSameFromBothSides() {
        forRandomEdits((random, edits) -> {
            var theirs = new HashMap<MergeConflict.Key, Pick>();
            var turned = new HashMap<MergeConflict.Key, Pick>();
            for (var conflict :
                    of(edits.base, edits.theirs, edits.mine, Map.of()).conflicts()) {
                var mine = random.coin();
                theirs.put(conflict.key(), mine ? Pick.MINE : Pick.THEIRS);
                turned.put(conflict.key(), mine ? Pick.THEIRS : Pick.MINE);
            }

            var merge = of(edits.base, edits.theirs, edits.mine, theirs);
            var other = of(edits.base, edits.mine, edits.theirs, turned);

            assertThat(merge.conflicts()).isEmpty();
            assertThat(merge.items()).containsExactlyInAnyOrderElementsOf(other.items());
            assertThat(merge.items()).extracting(DraftItem::id).doesNotHaveDuplicates();
        });
    }

    private record Edits(List<DraftItem> base, List<DraftItem> theirs, List<DraftItem> mine) {}

    private static void forRandomEdits(BiConsumer<RandomItems, Edits> check) {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var random = new RandomItems(seed);
            var base = random.items();
            var edits = new Edits(base, random.edited(base), random.edited(base));
            try {
                check.accept(random, edits);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + edits, e);
            }
        }
    }

    /** What {@code side} did to an item is in the result, unless the other side did something else to it. */
    private static void requireKept(DraftItem was, List<DraftItem> side, List<DraftItem> otherSide, PlanMerge merge) {
        var now = find(side, was);
        var other = find(otherSide, was);
        var result = find(merge.items(), was);
        if (isDisputed(merge, was, null)) {
            return;
        }
        if (now.isEmpty() || other.isEmpty()) {
            assertThat(result).isEmpty();
            return;
        }
        for (var field : changed(was, now.get())) {
            assertThat(isDisputed(merge, was, field) || !field.differs(now.get(), result.orElseThrow()))
                    .as("%s of %s", field, was.exercise())
                    .isTrue();
        }
    }

    private static boolean isDisputed(PlanMerge merge, DraftItem item, MergeField field) {
        return merge.conflicts().stream().anyMatch(it -> it.key().equals(new MergeConflict.Key(item.id(), field)));
    }

    private static List<MergeField> changed(DraftItem was, DraftItem now) {
        return Stream.of(MergeField.values())
                .filter(field -> field.differs(was, now))
                .toList();
    }

    private static PlanMerge of(
            List<DraftItem> base, List<DraftItem> theirs, List<DraftItem> mine, Map<MergeConflict.Key, Pick> decided) {
        return PlanMerge.of(content(base), content(theirs), content(mine), decided);
    }

    private static PlanContent content(List<DraftItem> items) {
        return new PlanContent(items, List.of());
    }

    private static List<DraftItem> added(List<DraftItem> base, List<DraftItem> side) {
        return side.stream().filter(item -> find(base, item).isEmpty()).toList();
    }

    private static Optional<DraftItem> find(List<DraftItem> items, DraftItem like) {
        return items.stream().filter(item -> item.id().equals(like.id())).findFirst();
    }
}
