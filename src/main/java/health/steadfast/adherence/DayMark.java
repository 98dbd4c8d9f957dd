package health.steadfast.adherence;

import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.Schedule;
import health.steadfast.training.LoggedExercise;
import health.steadfast.training.Outcome;
import health.steadfast.training.Variant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** One cell of the calendar: one date for the whole plan. */
public enum DayMark {
    /** Everything of the day was done. */
    DONE,
    /** The short or the hot-day version was done; it counts. */
    SHORT,
    /** Something was done, something of that day in part, skipped or left open. */
    PARTLY,
    /** A fixed day of some item, or a day of a daily one, went by with nothing done. */
    OPEN,
    /** A pause covers the day; it is not counted. */
    ON_HOLD,
    /** No plan in force, or no item fixed to this day. */
    NOT_PLANNED,
    /** Today while nothing is done yet, and the days after it. */
    TO_COME;

    /** The mark of {@code day}. Other days' logs may be among {@code logs}. */
    public static DayMark of(PlanHistory history, LocalDate day, Collection<LoggedExercise> logs, LocalDate today) {
        if (history.pauseOn(day).isPresent()) {
            return day.isAfter(today) ? TO_COME : ON_HOLD;
        }
        var asked = history.inForceOn(day)
                .map(version -> version.items().stream()
                        .filter(item -> item.active().covers(day))
                        .toList())
                .orElse(List.of());
        var onDay = logs.stream().filter(log -> log.date().equals(day)).toList();
        if (history.inForceOn(day).isPresent() && anythingDone(onDay)) {
            return markOfTraining(asked, day, onDay);
        }
        if (!day.isBefore(today)) {
            return TO_COME;
        }
        return asked.stream().anyMatch(item -> isDue(item.schedule(), day)) ? OPEN : NOT_PLANNED;
    }

    private static DayMark markOfTraining(List<PrescribedItem> asked, LocalDate day, List<LoggedExercise> onDay) {
        if (onDay.stream().anyMatch(log -> log.variant() != Variant.FULL)) {
            return SHORT;
        }
        var inPart = onDay.stream().anyMatch(log -> log.outcome() != Outcome.DONE);
        return !inPart && asked.stream().allMatch(item -> isComplete(item, day, onDay)) ? DONE : PARTLY;
    }

    /** What is due on the day as often as it is due; of a slot that was begun on any day, as many as it asks for. */
    private static boolean isComplete(PrescribedItem item, LocalDate day, List<LoggedExercise> onDay) {
        var times = TimesDone.of(item, onDay);
        if (isDue(item.schedule(), day)) {
            return times == item.schedule().timesADay();
        }
        return times > 0 || onDay.stream().noneMatch(log -> log.item().equals(item.id()));
    }

    private static boolean anythingDone(List<LoggedExercise> onDay) {
        return onDay.stream().anyMatch(log -> log.completion().signum() > 0);
    }

    private static boolean isDue(Schedule schedule, LocalDate day) {
        return switch (schedule) {
            case Schedule.Weekdays weekdays -> weekdays.days().contains(day.getDayOfWeek());
            case Schedule.Daily _ -> true;
            case Schedule.TimesAWeek _ -> false;
        };
    }
}
