package health.steadfast.guidance;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of {@code guidance_v_proposal} that were put together as one JSON array. */
@Component
public class ProposalRows {

    private final JsonMapper json;

    ProposalRows(JsonMapper json) {
        this.json = json;
    }

    /** What makes the plan safer first, then the oldest; {@code array} null: none. */
    public List<Proposal> read(@Nullable String array) {
        if (array == null) {
            return List.of();
        }
        return List.of(json.readValue(array, Row[].class)).stream()
                .map(Row::proposal)
                .sorted(Comparator.comparing((Proposal proposal) -> proposal.block() != null)
                        .thenComparing(Proposal::suggestion)
                        .thenComparing(Proposal::madeAt)
                        .thenComparing(proposal -> proposal.id().value()))
                .toList();
    }

    private record Row(
            UUID id,
            long version,
            @Nullable UUID item,
            @Nullable String exercise,
            Rule rule,
            Suggestion suggestion,
            Block.@Nullable Kind hold,
            @Nullable LocalDate until,
            Instant madeAt,
            List<Proposal.Said> entries) {

        Proposal proposal() {
            return new Proposal(
                    new ProposalId(id),
                    version,
                    item == null ? null : new PlanItemId(item),
                    exercise == null ? null : new ExerciseSlug(exercise),
                    rule,
                    suggestion,
                    hold == null ? null : new Block(hold, until),
                    madeAt,
                    entries);
        }
    }
}
