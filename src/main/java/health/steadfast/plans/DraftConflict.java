package health.steadfast.plans;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody published while a draft was being written.
 *
 * @param newest the newest version of the open plan, null if the plan was ended
 * @param theirs what was published since the draft was started
 * @param mine what the draft changes
 */
public record DraftConflict(@Nullable VersionDetails newest, List<PlanChange> theirs, List<PlanChange> mine)
        implements Serializable {}
