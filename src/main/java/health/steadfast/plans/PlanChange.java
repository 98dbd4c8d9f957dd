package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        EXERCISE,
        DOSE,
        SCHEDULE,
        NOTE,
        PURPOSE
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
            var parts = old == null ? EnumSet.noneOf(Part.class) : differing(old, item);
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

    private static Set<Part> differing(DraftItem old, DraftItem item) {
        var parts = EnumSet.noneOf(Part.class);
        addIf(parts, Part.EXERCISE, !old.exercise().equals(item.exercise()));
        addIf(parts, Part.DOSE, !old.dose().equals(item.dose()));
        addIf(parts, Part.SCHEDULE, !old.schedule().equals(item.schedule()));
        addIf(parts, Part.NOTE, !Objects.equals(old.note(), item.note()));
        addIf(parts, Part.PURPOSE, old.purpose() != item.purpose());
        return parts;
    }

    private static void addIf(Set<Part> parts, Part part, boolean differs) {
        if (differs) {
            parts.add(part);
        }
    }
}
