package health.steadfast.documents;

import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.PublishedVersion;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.NotFound;
import java.time.LocalDate;
import java.util.List;

/** Which version of a plan goes on paper, and which of its items. */
final class PlanToPrint {

    private PlanToPrint() {}

    /** The version in force, else the last: a plan is handed out before its first day, and stays when it is over. */
    static PublishedVersion handout(PlanHistory history, LocalDate today) {
        return history.inForceOn(today)
                .or(() -> history.versions().reversed().stream().findFirst())
                .filter(version -> !itemsOf(version, today).isEmpty())
                .orElseThrow(NotFound::new);
    }

    /** What is not over; of a plan that is over, all. */
    static List<PrescribedItem> itemsOf(PublishedVersion version, LocalDate today) {
        var open = version.items().stream()
                .filter(item -> !item.active().hasEnded(today))
                .toList();
        return open.isEmpty() ? version.items() : open;
    }

    /** What a week asks for; not found where it asks for nothing. */
    static List<PrescribedItem> week(WeekPlan week) {
        var items = List.copyOf(week.items());
        if (items.isEmpty()) {
            throw new NotFound();
        }
        return items;
    }
}
