package health.steadfast.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day counted back from today, so that a story is always fresh: {@code 12} is twelve days ago, {@code 3 tue} the
 * Tuesday of the week three weeks before this one.
 */
record Ago(int count, @Nullable DayOfWeek weekday) {

    public static Ago of(Integer days) {
        return new Ago(days, null);
    }

    public static Ago of(String text) {
        var words = text.strip().split("\\s+", 2);
        return new Ago(Integer.parseInt(words[0]), words.length == 1 ? null : weekday(words[1]));
    }

    LocalDate on(LocalDate today) {
        if (weekday == null) {
            return today.minusDays(count);
        }
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.minusWeeks(count).plusDays(weekday.getValue() - 1L);
    }

    private static DayOfWeek weekday(String abbreviation) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(abbreviation.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no weekday: " + abbreviation));
    }
}
