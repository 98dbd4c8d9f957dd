package health.steadfast.plans;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A version of a plan: in force from its first day until the day before the next one. */
public record PublishedVersion(PlanId plan, int no, LocalDate startsOn, String reason, List<PrescribedItem> items)
        implements Serializable {

    public PublishedVersion {
        items = List.copyOf(items);
    }
}
