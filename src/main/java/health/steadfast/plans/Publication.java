package health.steadfast.plans;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version on its way into the plan, with what holds for every version whatever the plan.
 *
 * @param plan the plan it continues, null: it begins one
 * @param variants the lighter versions of all items
 * @param eased begun one set easier after a rest, until the version that follows it
 */
record Publication(
        List<DraftItem> items,
        List<Strategy> strategies,
        List<VersionVariant> variants,
        @Nullable PlanId plan,
        int basedOn,
        LocalDate startsOn,
        String reason,
        boolean eased,
        ClinicId clinic,
        PersonId author,
        Instant at) {

    Publication {
        reason = reason.strip();
        if (items.isEmpty()) {
            throw new RuleViolation("plans.rule.empty");
        }
        if (reason.isEmpty()) {
            throw new RuleViolation("plans.rule.reason-missing");
        }
        if (reason.length() > PlanDraft.MAX_REASON) {
            throw new RuleViolation("plans.rule.reason-too-long", PlanDraft.MAX_REASON);
        }
        var exercises = new HashSet<>();
        for (var item : items) {
            for (var choice : item.choices()) {
                if (!exercises.add(choice.exercise())) {
                    throw new RuleViolation("plans.rule.twice", choice.exercise());
                }
            }
        }
    }
}
