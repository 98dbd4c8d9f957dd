package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.RuleViolation;
import java.io.Serializable;

/** Why an item cannot be published yet. */
public record ItemProblem(PlanItemId item, ExerciseSlug exercise, Kind kind) implements Serializable {

    public enum Kind {
        /** High fall risk, and no therapist has seen it done since the last relapse or long hold. */
        NEEDS_RELEASE,
        /** Something in the profile excludes it, and no reason is given. */
        NEEDS_REASON
    }

    /** The same as a refusal. */
    public RuleViolation violation() {
        return switch (kind) {
            case NEEDS_RELEASE -> new RuleViolation("plans.rule.needs-release", exercise);
            case NEEDS_REASON -> new RuleViolation("plans.rule.needs-reason", exercise);
        };
    }
}
