package health.steadfast.adherence;

import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekPlan;
import health.steadfast.training.LoggedExercise;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** On-day S of items with fixed weekdays: scheduled dates done on that very date, of those scheduled. */
public final class OnDay {

    private OnDay() {}

    /** Not scored where the week schedules no date for the item. */
    public static Attendance of(WeekPlan week, PlanItemId item, Collection<LoggedExercise> logs) {
        var scheduled = week.scheduledDates(item);
        var doneOn = logs.stream()
                .filter(log -> log.item().equals(item) && log.completion().signum() > 0)
                .map(LoggedExercise::date)
                .collect(Collectors.<LocalDate>toSet());
        return new Attendance((int) scheduled.stream().filter(doneOn::contains).count(), scheduled.size());
    }
}
