package health.steadfast.adherence;

import health.steadfast.plans.WeekPlan;
import health.steadfast.training.LoggedExercise;
import java.util.Collection;

/**
 * The training days of one week, over the whole plan.
 *
 * @param done active days with anything done
 * @param target as many days as the busiest item asks for, at most the active days; 0: nothing is asked for
 */
public record TrainingDays(int done, int target) {

    public static TrainingDays of(WeekPlan week, Collection<LoggedExercise> logs) {
        var done = week.activeDays().stream()
                .filter(day -> logs.stream()
                        .anyMatch(log ->
                                log.date().equals(day) && log.completion().signum() > 0))
                .count();
        return new TrainingDays((int) done, week.trainingDays());
    }
}
