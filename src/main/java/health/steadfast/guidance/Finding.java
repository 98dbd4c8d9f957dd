package health.steadfast.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say.
 *
 * @param entries the dated entries behind it, oldest first
 * @param block what stands against a step up; null: nothing
 * @param waiting the rule that would propose a step up once the block is gone; null: none
 */
public record Finding(
        Rule rule,
        Suggestion suggestion,
        List<Entry> entries,
        @Nullable Block block,
        @Nullable Rule waiting) {

    public Finding {
        entries = List.copyOf(entries);
    }

    static Finding of(Rule rule, Suggestion suggestion, List<ExerciseSession> sessions) {
        return new Finding(
                rule, suggestion, sessions.stream().map(ExerciseSession::entry).toList(), null, null);
    }

    static Finding nothing() {
        return new Finding(Rule.R6, Suggestion.HOLD, List.of(), null, null);
    }

    /** The same as a step up that has to wait. */
    Finding heldBy(Block by) {
        return new Finding(Rule.R3, Suggestion.HOLD, entries, by, rule);
    }
}
