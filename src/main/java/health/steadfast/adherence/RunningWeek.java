package health.steadfast.adherence;

import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekPlan;
import health.steadfast.training.LoggedExercise;
import java.time.LocalDate;
import java.util.Collection;

/**
 * One item in the week that is not over yet: told as "2 of 3", never scored.
 *
 * @param done done so far, also beyond what is planned
 * @param planned planned for the whole week
 * @param stillPossible how often it can still be done on the days left; today counts until it was done today
 */
public record RunningWeek(int done, int planned, int stillPossible) {

    public static RunningWeek of(WeekPlan week, PlanItemId item, Collection<LoggedExercise> logs, LocalDate today) {
        return new RunningWeek(
                DoneCount.of(week, item, logs).done(),
                week.planned(item),
                week.activeDays(item).stream()
                        .filter(day -> !day.isBefore(today))
                        .mapToInt(day ->
                                timesADay(week, item, day) - (day.equals(today) ? doneOn(day, week, item, logs) : 0))
                        .sum());
    }

    /** Whether everything planned can still be done in this week. */
    public boolean isOnTrack() {
        return done + stillPossible >= planned;
    }

    private static int timesADay(WeekPlan week, PlanItemId item, LocalDate day) {
        return week.on(day, item).orElseThrow().schedule().timesADay();
    }

    private static int doneOn(LocalDate day, WeekPlan week, PlanItemId item, Collection<LoggedExercise> logs) {
        return DoneCount.of(
                        week,
                        item,
                        logs.stream().filter(log -> log.date().equals(day)).toList())
                .done();
    }
}
