package health.steadfast.guidance;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the rules make it, before it is kept.
 *
 * @param item null: it speaks of the whole plan
 * @param block what it waits for; null: nothing
 */
record Proposed(
        @Nullable PlanItemId item,
        @Nullable ExerciseSlug exercise,
        Rule rule,
        Suggestion suggestion,
        List<Entry> entries,
        @Nullable Block block) {

    static Proposed of(Finding found) {
        return new Proposed(null, null, found.rule(), found.suggestion(), found.entries(), null);
    }

    Proposed of(Evidence.Item ofItem) {
        return new Proposed(ofItem.item(), new ExerciseSlug(ofItem.exercise()), rule, suggestion, entries, block);
    }

    /** The same rule on the same entries of the same item has the same one. */
    UUID fingerprint() {
        var text = entries.stream()
                .map(entry -> entry.id().toString())
                .sorted()
                .collect(Collectors.joining(" ", rule + " " + item + " ", ""));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    UUID[] ids() {
        return entries.stream().map(Entry::id).toArray(UUID[]::new);
    }

    /** Their days, as the database reads them. */
    String[] days() {
        return entries.stream().map(entry -> entry.day().toString()).toArray(String[]::new);
    }
}
