package health.steadfast.adherence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Silent: more active days without an entry than this patient's own cadence explains. The limit is twice the median
 * gap between the entries of the last 8 weeks, at least 4 and at most 10 active days; with fewer than 5 entries it is
 * 7. An entry is a day with any log, skipped ones too. Days on hold and before the plan do not count.
 */
public final class Silence {

    static final int WEEKS = 8;
    static final int FEW_ENTRIES = 5;
    static final int LIMIT_WITH_FEW = 7;
    static final int LOWEST_LIMIT = 4;
    static final int HIGHEST_LIMIT = 10;

    private Silence() {}

    /**
     * The last entry before the silence, or the day before the plan began if there was none; empty if not silent.
     *
     * @param entries days with an entry, in any order, at least those of the last 8 weeks and the last one of all
     * @param planSince first day of the plan
     * @param onHold whether a pause covers a day
     */
    public static Optional<LocalDate> since(
            Collection<LocalDate> entries, LocalDate planSince, Predicate<LocalDate> onHold, LocalDate today) {
        var last = entries.stream()
                .max(LocalDate::compareTo)
                .filter(day -> !day.isBefore(planSince))
                .orElse(planSince.minusDays(1));
        var limit = limit(entries.stream().distinct().sorted().toList(), today);
        var activeDays = last.datesUntil(today.isAfter(last) ? today.plusDays(1) : last.plusDays(1))
                .skip(1)
                .filter(onHold.negate())
                .limit(HIGHEST_LIMIT + 1L)
                .count();
        return activeDays > limit ? Optional.of(last) : Optional.empty();
    }

    /** How many active days without an entry are still this patient's own cadence. */
    static double limit(List<LocalDate> entriesInOrder, LocalDate today) {
        var from = today.minusWeeks(WEEKS);
        var recent = entriesInOrder.stream().filter(day -> day.isAfter(from)).toList();
        if (recent.size() < FEW_ENTRIES) {
            return LIMIT_WITH_FEW;
        }
        return Math.clamp(2 * medianGap(recent), LOWEST_LIMIT, HIGHEST_LIMIT);
    }

    private static double medianGap(List<LocalDate> days) {
        var gaps = IntStream.range(1, days.size())
                .mapToLong(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .sorted()
                .toArray();
        var middle = gaps.length / 2;
        return gaps.length % 2 == 1 ? gaps[middle] : (gaps[middle - 1] + gaps[middle]) / 2.0;
    }
}
