package health.steadfast.adherence;

import health.steadfast.plans.PrescribedItem;
import health.steadfast.training.LoggedExercise;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How often all that an item asks for at once was done on one day, at least in part: an exercise, or so many different
 * ones of a slot. A day asked for k times counts at most k times.
 */
final class TimesDone {

    private TimesDone() {}

    /** Logs of other items may be among {@code logsOfDay}. */
    static int of(PrescribedItem item, Collection<LoggedExercise> logsOfDay) {
        var times = logsOfDay.stream()
                .filter(log -> log.item().equals(item.id()) && log.completion().signum() > 0)
                .collect(Collectors.groupingBy(LoggedExercise::exercise, Collectors.counting()))
                .values();
        var atOnce = item.slot() == null ? 1 : item.slot().choose();
        return IntStream.rangeClosed(1, item.schedule().timesADay())
                .filter(n -> times.stream().mapToLong(it -> Math.min(it, n)).sum() >= (long) n * atOnce)
                .max()
                .orElse(0);
    }
}
