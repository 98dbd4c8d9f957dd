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

    /**
     * @param done what is kept of this week so far
     * @param logs today's, others may be among them
     */
    public static RunningWeek of(
            WeekPlan week, PlanItemId item, int done, Collection<LoggedExercise> logs, LocalDate today) {
        var stillPossible = week.activeDays(item).stream()
                .filter(day -> !day.isBefore(today))
                .map(day -> week.on(day, item).orElseThrow())
                .mapToInt(asked -> asked.schedule().timesADay())
                .sum();
        var doneToday = week.on(today, item)
                .map(asked -> TimesDone.of(
                        asked,
                        logs.stream().filter(log -> log.date().equals(today)).toList()))
                .orElse(0);
        return new RunningWeek(done, week.planned(item), stillPossible - doneToday);
    }

    /** Whether everything planned can still be done in this week. */
    public boolean isOnTrack() {
        return done + stillPossible >= planned;
    }
}
