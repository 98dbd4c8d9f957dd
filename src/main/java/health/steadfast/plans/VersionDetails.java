package health.steadfast.plans;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A published version as its readers see it; it cannot be changed, its items can start a draft.
 *
 * @param planEndedOn the last day of its plan, null while the plan is open
 * @param eased begun one set easier after a rest, until the version that follows it
 * @param owners who looks after each item, by name
 * @param publishedBy the display name of the therapist
 */
public record VersionDetails(
        PlanId plan,
        int no,
        LocalDate startsOn,
        @Nullable LocalDate planEndedOn,
        String reason,
        String publishedBy,
        Instant publishedAt,
        boolean eased,
        List<DraftItem> items,
        List<Strategy> strategies,
        Map<PlanItemId, String> owners)
        implements Serializable {

    public VersionDetails {
        items = List.copyOf(items);
        strategies = List.copyOf(strategies);
        owners = Map.copyOf(owners);
    }

    VersionDetails with(List<DraftItem> itsItems, Map<PlanItemId, String> itsOwners) {
        return new VersionDetails(
                plan,
                no,
                startsOn,
                planEndedOn,
                reason,
                publishedBy,
                publishedAt,
                eased,
                itsItems,
                strategies,
                itsOwners);
    }
}
