package health.steadfast.adherence;

import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.WeekPlan;
import health.steadfast.training.LoggedExercise;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What was done of one item in one week. A day counts while a version with the item is in force and no pause covers
 * it; work on other days is extra. A day asked for k times counts at most k logs, the fullest first.
 *
 * @param done D: counted logs with a completion above zero; may exceed the planned count
 * @param asPrescribed those of them with a completion of at least 0.8
 * @param dose sum of the completions, each at most 1, over the first planned times of the week
 */
public record DoneCount(int done, int asPrescribed, BigDecimal dose) {

    /** The completion from which a session counts as done as prescribed. */
    public static final BigDecimal AS_PRESCRIBED = new BigDecimal("0.8");

    public static final DoneCount NOTHING = new DoneCount(0, 0, BigDecimal.ZERO);

    /** Counts {@code logs}, which may be of any item and any day, for one item in one week. */
    public static DoneCount of(WeekPlan week, PlanItemId item, Collection<LoggedExercise> logs) {
        var counted = week.activeDays(item).stream()
                .flatMap(day -> counted(week, item, day, logs).stream())
                .toList();
        return new DoneCount(
                counted.size(),
                (int) counted.stream()
                        .filter(completion -> completion.compareTo(AS_PRESCRIBED) >= 0)
                        .count(),
                counted.stream().limit(week.planned(item)).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Several weeks together. */
    public DoneCount plus(DoneCount other) {
        return new DoneCount(done + other.done, asPrescribed + other.asPrescribed, dose.add(other.dose));
    }

    private static List<BigDecimal> counted(
            WeekPlan week, PlanItemId item, LocalDate day, Collection<LoggedExercise> logs) {
        var timesADay = week.on(day, item).map(DoneCount::timesADay).orElse(0);
        return logs.stream()
                .filter(log -> log.item().equals(item) && log.date().equals(day))
                .map(LoggedExercise::completion)
                .filter(completion -> completion.signum() > 0)
                .map(completion -> completion.min(BigDecimal.ONE))
                .sorted(Comparator.reverseOrder())
                .limit(timesADay)
                .toList();
    }

    private static int timesADay(PrescribedItem item) {
        return item.schedule().timesADay();
    }

    @Override
    public boolean equals(Object other) { // 1.5 and 1.500 are the same dose
        return other instanceof DoneCount(var otherDone, var otherAsPrescribed, var otherDose)
                && done == otherDone
                && asPrescribed == otherAsPrescribed
                && dose.compareTo(otherDose) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(done, asPrescribed, dose.stripTrailingZeros());
    }
}
