package health.steadfast.shared.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What {@link TrendChart} draws; its twin is {@code frontend/trend/trend.ts}. Days are counted from 1 January 1970.
 *
 * @param label says in words what the drawing shows
 * @param failed stands in its place where it could not be loaded
 * @param from the first day
 * @param to the last day
 * @param ticks the days that are written under it
 * @param marks upright lines with a word, in the order of days
 * @param panels drawn under each other over the same days, one to four
 */
public record Trend(
        String label, String failed, long from, long to, List<Tick> ticks, List<Tick> marks, List<Panel> panels)
        implements Serializable {

    private static final int MOST_DATES = 6;
    private static final int WEEK = 7;

    public Trend {
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
        panels = List.copyOf(panels);
    }

    /** A word at a day or at a value. */
    public record Tick(double at, String text) implements Serializable {}

    /**
     * Lines over one scale.
     *
     * @param least the value at its foot
     * @param most the value at its head
     * @param lines points that are joined, in the order of days
     */
    public record Panel(String name, double least, double most, List<Tick> ticks, List<List<Point>> lines)
            implements Serializable {

        public Panel {
            ticks = List.copyOf(ticks);
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    /**
     * One value on one day.
     *
     * @param value null: a gap
     * @param apart drawn differently, because it cannot be compared with what comes before
     */
    public record Point(long at, @Nullable Double value, boolean apart) implements Serializable {}

    /** At most six dates between two days, whole weeks apart where there is room for weeks. */
    public static List<Tick> dates(LocalDate from, LocalDate to, LocalDate today, Locale locale) {
        var days = ChronoUnit.DAYS.between(from, to);
        var step = Math.max(1, Math.ceilDiv(days, MOST_DATES - 1L));
        var apart = step > WEEK ? Math.ceilDiv(step, WEEK) * WEEK : step;
        return LongStream.iterate(0, at -> at <= days, at -> at + apart)
                .mapToObj(from::plusDays)
                .map(day -> new Tick(day.toEpochDay(), Formats.shortDate(day, today, locale)))
                .toList();
    }
}
