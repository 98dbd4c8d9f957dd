package health.steadfast.guidance;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What came of accepting a proposal, to take it back.
 *
 * @param before the newest version of the plan until then
 * @param after the version that was published; null: the plan stayed as it was
 */
public record Accepted(
        ProposalId proposal, int before, @Nullable Integer after) implements Serializable {}
