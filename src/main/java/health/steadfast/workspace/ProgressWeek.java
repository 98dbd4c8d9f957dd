package health.steadfast.workspace;

import health.steadfast.adherence.TrainingDays;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.WeekPlan;
import health.steadfast.training.LoggedExercise;
import health.steadfast.training.Variant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * One week as the patient sees it.
 *
 * @param done days with anything done, at most seven
 * @param shortDone those of them in the short or hot-day version; they count too
 * @param target days the plan asked for; 0: nothing was asked
 * @param rest the plan rested all week; it is not counted
 */
public record ProgressWeek(LocalDate monday, int done, int shortDone, int target, boolean rest) {

    static ProgressWeek of(PlanHistory plan, LocalDate monday, Collection<LoggedExercise> logs) {
        var days = TrainingDays.of(WeekPlan.of(plan, monday), logs);
        var lighter = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .filter(day -> logs.stream().anyMatch(log -> isLighter(log, day)))
                .count();
        var rest = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .allMatch(day -> plan.pauses().stream().anyMatch((PausePeriod pause) -> pause.covers(day)));
        return new ProgressWeek(monday, days.done(), (int) Math.min(lighter, days.done()), days.target(), rest);
    }

    private static boolean isLighter(LoggedExercise log, LocalDate day) {
        return log.date().equals(day)
                && log.variant() != Variant.FULL
                && log.completion().signum() > 0;
    }

    /** Everything the plan asked for was done. */
    boolean isFull() {
        return target > 0 && done >= target;
    }
}
