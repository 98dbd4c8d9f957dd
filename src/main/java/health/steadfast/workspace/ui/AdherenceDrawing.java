package health.steadfast.workspace.ui;

import health.steadfast.shared.ui.Trend;
import health.steadfast.shared.ui.Trend.Panel;
import health.steadfast.shared.ui.Trend.Point;
import health.steadfast.shared.ui.Trend.Tick;
import health.steadfast.workspace.AdherenceTrend;
import health.steadfast.workspace.AdherenceTrend.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the drawing of adherence shows and says: one panel an axis, in percent, gaps where nothing was scored. */
final class AdherenceDrawing {

    private static final int WHOLE = 100;

    /** Texts in the language of the page. */
    interface Words {
        String get(String key, Object... arguments);
    }

    private AdherenceDrawing() {}

    static Trend of(AdherenceTrend trend, Words words, Locale locale) {
        var from = trend.weeks().getFirst();
        var to = trend.weeks().getLast();
        return new Trend(
                words.get(
                        "workspace.trend.label",
                        trend.span().weeks(),
                        trend.lines().stream().map(line -> inWords(line, words)).collect(Collectors.joining(" "))),
                words.get("shared.trend.failed"),
                from.toEpochDay(),
                to.toEpochDay(),
                Trend.dates(from, to, trend.today(), locale),
                trend.versions().stream()
                        .filter(it -> !it.startsOn().isAfter(to))
                        .map(it -> new Tick(it.startsOn().toEpochDay(), words.get("workspace.trend.version", it.no())))
                        .toList(),
                trend.lines().stream().map(line -> panel(line, words)).toList());
    }

    private static Panel panel(Line line, Words words) {
        var points = line.figures().stream()
                .map(it -> {
                    var percent = it.attendance().percent();
                    return new Point(
                            it.monday().toEpochDay(), percent.isPresent() ? (double) percent.getAsInt() : null, false);
                })
                .toList();
        return new Panel(
                words.get("workspace.axis." + line.axis().name()),
                0,
                WHOLE,
                Stream.of(0, WHOLE / 2, WHOLE)
                        .map(it -> new Tick(it, words.get("workspace.percent", it)))
                        .toList(),
                List.of(points));
    }

    private static String inWords(Line line, Words words) {
        var scored = line.figures().stream()
                .flatMapToInt(it -> it.attendance().percent().stream())
                .toArray();
        var all = Arrays.stream(scored).summaryStatistics();
        return words.get(
                "workspace.trend.line",
                words.get("workspace.axis." + line.axis().name()),
                scored[scored.length - 1],
                all.getMin(),
                all.getMax());
    }
}
