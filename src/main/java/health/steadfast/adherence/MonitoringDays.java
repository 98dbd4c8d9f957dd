package health.steadfast.adherence;

import health.steadfast.training.LoggedExercise;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * How many of 30 days have an entry, for clinics in the United States that report Remote Therapeutic Monitoring: codes
 * 98985 for 2 to 15 days and 98977 for 16 to 30 days of one window. A day counter, no judgement of what may be billed.
 *
 * @param days distinct days of the window with an entry, skipped exercises too
 * @param promptDays those of them with an entry made on that day or the next
 */
public record MonitoringDays(int days, int promptDays) {

    private static final int WINDOW = 30;
    private static final int PROMPT = 1;
    private static final int FEW = 2;
    private static final int MANY = 16;

    /** What the days of one window are enough for. */
    public enum Tier {
        /** Fewer than 2 days. */
        NONE,
        /** 2 to 15 days. */
        FEW,
        /** 16 to 30 days. */
        MANY
    }

    /** The window of 30 days that begins on {@code start}; entries of other days may be among {@code entries}. */
    public static MonitoringDays of(Collection<LoggedExercise> entries, LocalDate start) {
        var inWindow = entries.stream()
                .filter(entry -> !entry.date().isBefore(start) && entry.date().isBefore(start.plusDays(WINDOW)))
                .toList();
        return new MonitoringDays(days(inWindow, entry -> true), days(inWindow, entry -> entry.daysLate() <= PROMPT));
    }

    public Tier tier() {
        if (days < FEW) {
            return Tier.NONE;
        }
        return days < MANY ? Tier.FEW : Tier.MANY;
    }

    private static int days(Collection<LoggedExercise> entries, Predicate<LoggedExercise> counted) {
        return (int) entries.stream()
                .filter(counted)
                .map(LoggedExercise::date)
                .distinct()
                .count();
    }
}
