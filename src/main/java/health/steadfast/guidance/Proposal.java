package health.steadfast.guidance;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.training.HandQuality;
import health.steadfast.training.Steadiness;
import health.steadfast.training.StopReason;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the rules propose for a plan, open until a therapist decides.
 *
 * @param version the state that was read
 * @param item null: it speaks of the whole plan
 * @param exercise the exercise of the item, null with it
 * @param block what it waits for; null: it can be accepted
 * @param entries what the patient entered, oldest first
 */
public record Proposal(
        ProposalId id,
        long version,
        @Nullable PlanItemId item,
        @Nullable ExerciseSlug exercise,
        Rule rule,
        Suggestion suggestion,
        @Nullable Block block,
        Instant madeAt,
        List<Said> entries)
        implements Serializable {

    public Proposal {
        entries = List.copyOf(entries);
    }

    /** Whether it is about a fall: that is settled by reviewing the fall. */
    public boolean isAboutAFall() {
        return suggestion == Suggestion.LOCK
                && entries.stream().anyMatch(entry -> entry.steadiness() == Steadiness.FELL);
    }

    /**
     * One entry.
     *
     * @param effort 0 to 10
     * @param pain 0 to 10
     * @param completion done of prescribed
     * @param before tiredness before the session, 0 to 10
     * @param after tiredness after it, 0 to 10
     */
    public record Said(
            UUID id,
            LocalDate day,
            @Nullable Integer effort,
            @Nullable Steadiness steadiness,
            @Nullable HandQuality hand,
            @Nullable Integer pain,
            @Nullable StopReason stopped,
            @Nullable BigDecimal completion,
            @Nullable Integer before,
            @Nullable Integer after)
            implements Serializable {}
}
