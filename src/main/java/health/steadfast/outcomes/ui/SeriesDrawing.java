package health.steadfast.outcomes.ui;

import health.steadfast.outcomes.Better;
import health.steadfast.outcomes.ChangeWord;
import health.steadfast.outcomes.MeasureSeries;
import health.steadfast.outcomes.MeasureSeries.Entry;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.Unit;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Trend;
import health.steadfast.shared.ui.Trend.Panel;
import health.steadfast.shared.ui.Trend.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the drawing of one line of results shows and says. Results are joined where one can be compared with the one
 * before; grades, being ordinal, never are. Whatever cannot be compared with the baseline stands apart.
 */
final class SeriesDrawing {

    private static final int LEAST_RESULTS = 2;

    /** Texts in the language of the page. */
    interface Words {
        String get(String key, Object... arguments);
    }

    private final MeasureSeries series;
    private final List<Entry> known;
    private final MeasureWords measures;
    private final Words words;
    private final LocalDate today;
    private final Locale locale;

    SeriesDrawing(MeasureSeries series, MeasureWords measures, Words words, LocalDate today, Locale locale) {
        this.series = series;
        this.known = series.entries().reversed().stream()
                .filter(it -> it.measurement().result() != null)
                .toList();
        this.measures = measures;
        this.words = words;
        this.today = today;
        this.locale = locale;
    }

    /** One result alone is no course. */
    boolean isPossible() {
        return known.size() >= LEAST_RESULTS;
    }

    boolean hasApart() {
        return known.stream().anyMatch(SeriesDrawing::isApart);
    }

    /** @param marks what began since a day, to be marked */
    Trend trend(Function<LocalDate, List<Trend.Tick>> marks) {
        var from = known.getFirst().measurement().takenOn();
        return new Trend(
                label(),
                words.get("shared.trend.failed"),
                from.toEpochDay(),
                Math.max(today.toEpochDay(), from.toEpochDay() + 1),
                Trend.dates(from, today, today, locale),
                marks.apply(from),
                List.of(panel()));
    }

    private String label() {
        var first = known.getFirst();
        var last = known.getLast();
        var change = last.sinceBaseline();
        return words.get(
                "outcomes.trend.label",
                name(),
                known.size(),
                value(first),
                Formats.dateWithYear(first.measurement().takenOn(), locale),
                value(last),
                Formats.dateWithYear(last.measurement().takenOn(), locale),
                change == null ? "" : measures.word(series.key().measure(), change, locale) + ".");
    }

    private String name() {
        var better = series.key().measure().better() == Better.LOWER ? "lower" : "higher";
        return words.get("outcomes.trend." + better, measures.name(series.key(), locale));
    }

    private String value(Entry entry) {
        return measures.value(series.key().measure(), entry.measurement().result(), locale);
    }

    private Panel panel() {
        var values = known.stream().mapToDouble(SeriesDrawing::number).summaryStatistics();
        var step = step(Math.max(values.getMax() - values.getMin(), Math.abs(values.getMax()) / 10));
        var least = Math.floor(values.getMin() / step) * step;
        var most = Math.max(Math.ceil(values.getMax() / step) * step, least + step);
        var ticks = new ArrayList<Trend.Tick>();
        for (var at = least; at < most + step / 2; at += step) {
            ticks.add(new Trend.Tick(at, measures.value(series.key().measure(), tidy(at), locale)));
        }
        return new Panel(name(), least, most, ticks, lines());
    }

    /** 1, 2 or 5 times a power of ten, so that two to six steps make the range; grades go one by one. */
    private double step(double range) {
        if (series.key().measure().unit() == Unit.GRADE || range <= 0) {
            return 1;
        }
        var rough = range / 4;
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        var lead = rough / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    private static BigDecimal tidy(double value) {
        return new BigDecimal(String.format(Locale.ROOT, "%.3f", value)).stripTrailingZeros();
    }

    private List<List<Point>> lines() {
        var lines = new ArrayList<List<Point>>();
        for (var entry : known) {
            if (lines.isEmpty() || !continues(entry)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(new Point(entry.measurement().takenOn().toEpochDay(), number(entry), isApart(entry)));
        }
        return lines;
    }

    private boolean continues(Entry entry) {
        var change = entry.sinceLast();
        return series.key().measure().unit() != Unit.GRADE
                && change != null
                && change.word() != ChangeWord.NOT_COMPARABLE;
    }

    private static boolean isApart(Entry entry) {
        var change = entry.sinceBaseline();
        return change != null && change.word() == ChangeWord.NOT_COMPARABLE;
    }

    private static double number(Entry entry) {
        return Objects.requireNonNull(entry.measurement().result()).doubleValue();
    }
}
