package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one item from one state of a plan to another.
 *
 * @param before null: the item is new
 * @param after null: the item was taken out
 * @param parts what of a kept item changed
 */
public record PlanChange(
        @Nullable DraftItem before, @Nullable DraftItem after, Set<Part> parts) implements Serializable {

    /** A part of an item that can change by itself. */
    public enum Part {
        EXERCISE(DraftItem::exercise),
        SETS(item -> item.dose().sets()),
        REPETITIONS(item -> item.dose().repetitions()),
        HOLD(item -> item.dose().holdSeconds()),
        MINUTES(item -> item.dose().minutes()),
        DISTANCE(item -> item.dose().metres()),
        WORK(item -> item.dose().workSeconds()),
        REST(item -> item.dose().restSeconds()),
        SIDE(item -> item.dose().side()),
        SUPPORT(item -> item.dose().support()),
        LOAD(item -> item.dose().load()),
        EFFORT(item -> item.dose().effort()),
        /** The days of the week. */
        SCHEDULE(item -> item.schedule().withTimesADay(1)),
        TIMES_A_DAY(item -> item.schedule().timesADay()),
        FROM(item -> item.active().from()),
        UNTIL(item -> item.active().until()),
        SLOT(DraftItem::slot),
        CHECKS(DraftItem::checks),
        PURPOSE(DraftItem::purpose),
        AIM(DraftItem::aim),
        NOTE(DraftItem::note),
        EXCLUSION_REASON(DraftItem::exclusionReason),
        SHORT_VERSION(item -> item.variants().shortDay()),
        HOT_VERSION(item -> item.variants().hotDay());

        /** Parts that together say how much; they are read as one. */
        public static final Set<Part> AMOUNT = Set.of(SETS, REPETITIONS, HOLD, MINUTES, DISTANCE, WORK, SIDE);

        private final Function<DraftItem, @Nullable Object> value;

        Part(Function<DraftItem, @Nullable Object> value) {
            this.value = value;
        }

        /** What an item says about it. */
        public @Nullable Object of(DraftItem item) {
            return value.apply(item);
        }

        /** All parts in which two states of an item differ. */
        public static Set<Part> differing(DraftItem one, DraftItem other) {
            return Arrays.stream(values())
                    .filter(part -> !Objects.equals(part.of(one), part.of(other)))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        }
    }

    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return after == null;
    }

    /** The exercise to name it by: the newer one. */
    public ExerciseSlug exercise() {
        var item = after == null ? before : after;
        return Objects.requireNonNull(item).exercise();
    }

    /** All changes, in the order of the newer state, what was taken out last. */
    public static List<PlanChange> between(List<DraftItem> before, List<DraftItem> after) {
        var changes = new ArrayList<PlanChange>();
        for (var item : after) {
            var old = find(before, item.id());
            var parts = old == null ? EnumSet.noneOf(Part.class) : Part.differing(old, item);
            if (old == null || !parts.isEmpty()) {
                changes.add(new PlanChange(old, item, parts));
            }
        }
        before.stream()
                .filter(item -> find(after, item.id()) == null)
                .forEach(item -> changes.add(new PlanChange(item, null, EnumSet.noneOf(Part.class))));
        return List.copyOf(changes);
    }

    private static @Nullable DraftItem find(List<DraftItem> items, PlanItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }
}
