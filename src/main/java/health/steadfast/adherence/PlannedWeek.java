package health.steadfast.adherence;

import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How often one item is planned in one week; 0: not scored. */
record PlannedWeek(PlanItemId item, Domain domain, LocalDate week, int planned) {

    /** Every item with an active day in any of the weeks from one Monday to another, both included. */
    static List<PlannedWeek> of(PlanHistory history, LocalDate from, LocalDate to, Catalogue catalogue) {
        return Stream.iterate(from, monday -> !monday.isAfter(to), monday -> monday.plusWeeks(1))
                .map(monday -> WeekPlan.of(history, monday))
                .flatMap(week -> week.items().stream()
                        .map(item -> new PlannedWeek(
                                item.id(),
                                catalogue.get(item.exercise()).domain(),
                                week.week(),
                                week.planned(item.id()))))
                .toList();
    }
}
