package health.steadfast.plans;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What happened to the plan while a draft was being written.
 *
 * @param base the items of the version the draft was started from
 * @param versions what was published since, oldest first; empty if the plan has ended and none has begun
 * @param planEnded the plan the draft was started from has ended; its items begin a new one
 * @param merge both sides brought together
 */
public record Meanwhile(List<DraftItem> base, List<VersionDetails> versions, boolean planEnded, PlanMerge merge)
        implements Serializable {

    public Meanwhile {
        base = List.copyOf(base);
        versions = List.copyOf(versions);
    }

    /** The version that gave the other side of a conflict its value: the last one that changed it. */
    public VersionDetails author(MergeConflict conflict) {
        var before = find(base, conflict.item());
        var author = versions.getLast();
        for (var version : versions) {
            var after = find(version.items(), conflict.item());
            if (isOther(before, after, conflict)) {
                author = version;
            }
            before = after;
        }
        return author;
    }

    private static boolean isOther(Optional<DraftItem> before, Optional<DraftItem> after, MergeConflict conflict) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isPresent() != after.isPresent();
        }
        var field = conflict.field();
        return field == null ? !before.equals(after) : field.differs(before.get(), after.get());
    }

    private static Optional<DraftItem> find(List<DraftItem> items, PlanItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
