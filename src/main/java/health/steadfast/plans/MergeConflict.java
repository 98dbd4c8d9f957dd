package health.steadfast.plans;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The same field of the same item changed by two therapists, or an item taken out by one and changed by the other.
 *
 * @param field null: one side took the whole item out
 * @param theirs the item as it was published in the meantime, null: taken out
 * @param mine the item as it stands in the draft, null: taken out
 */
public record MergeConflict(
        PlanItemId item,
        @Nullable MergeField field,
        @Nullable DraftItem theirs,
        @Nullable DraftItem mine) implements Serializable {

    /** Which of the two values counts. */
    public enum Pick {
        MINE,
        THEIRS
    }

    /** What is to be decided, whatever the values. */
    public record Key(PlanItemId item, @Nullable MergeField field) implements Serializable {}

    public Key key() {
        return new Key(item, field);
    }
}
