package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import health.steadfast.outcomes.MeasureSeries;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.Unit;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The results of a line as dots over time, joined where they can be compared; grades, being ordinal, never are. */
final class TrendLine {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 28;
    private static final double EDGE = 4;

    private record Point(double x, double y) {}

    private TrendLine() {}

    static Component of(MeasureSeries series, MeasureWords words, Locale locale) {
        var known = series.entries().reversed().stream()
                .filter(it -> it.measurement().result() != null)
                .toList();
        if (known.size() < 2) {
            return new Span("–");
        }
        var svg = new Svg(drawing(points(known), isJoined(series, known)));
        svg.addClassName("measure-trend");
        svg.getElement().setAttribute("role", "img");
        svg.getElement()
                .setAttribute(
                        "aria-label",
                        known.stream()
                                .map(it -> words.value(
                                        series.key().measure(), it.measurement().result(), locale))
                                .collect(Collectors.joining(", ")));
        return svg;
    }

    private static boolean isJoined(MeasureSeries series, List<MeasureSeries.Entry> known) {
        var circumstances = known.stream()
                .map(it -> it.measurement().circumstances())
                .distinct()
                .count();
        return series.key().measure().unit() != Unit.GRADE && circumstances == 1;
    }

    private static List<Point> points(List<MeasureSeries.Entry> known) {
        var first = known.getFirst().measurement().takenOn();
        var days = Math.max(
                1, ChronoUnit.DAYS.between(first, known.getLast().measurement().takenOn()));
        var values = known.stream()
                .map(it -> Objects.requireNonNull(it.measurement().result()))
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        var span = Math.max(values.getMax() - values.getMin(), 0.0001);
        var points = new ArrayList<Point>();
        for (var entry : known) {
            var one = entry.measurement();
            var value = Objects.requireNonNull(one.result()).doubleValue();
            points.add(new Point(
                    EDGE + (WIDTH - 2 * EDGE) * ChronoUnit.DAYS.between(first, one.takenOn()) / days,
                    HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (value - values.getMin()) / span));
        }
        return points;
    }

    private static String drawing(List<Point> points, boolean joined) {
        var line =
                points.stream().map(it -> number(it.x()) + "," + number(it.y())).collect(Collectors.joining(" "));
        var dots = points.stream()
                .map(it -> "<circle cx=\"%s\" cy=\"%s\" r=\"3\"/>".formatted(number(it.x()), number(it.y())))
                .collect(Collectors.joining());
        return "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" aria-hidden=\"true\">%s%s</svg>"
                .formatted(
                        (int) WIDTH,
                        (int) HEIGHT,
                        (int) WIDTH,
                        (int) HEIGHT,
                        joined ? "<polyline points=\"" + line + "\"/>" : "",
                        dots);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
