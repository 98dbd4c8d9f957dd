package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import health.steadfast.outcomes.Change;
import health.steadfast.outcomes.MeasureHistory;
import health.steadfast.outcomes.MeasureSeries;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.Measurement;
import health.steadfast.outcomes.SeriesKey;
import health.steadfast.shared.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One row a line: the newest result, the first one, the change and its reading. */
final class MeasureTable extends Div {

    static final String SERIES = "series";

    private static final List<String> COLUMNS =
            List.of("measure", "latest", "baseline", "change", "reading", "trend", "talked");

    private final MeasureWords words;
    private final LocalDate today;

    MeasureTable(
            MeasureHistory history,
            MeasureWords words,
            String address,
            Optional<SeriesKey> shown,
            BiConsumer<Measurement, Boolean> talked) {
        this.words = words;
        this.today = history.today();
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("outcomes.caption"));
        var table = new NativeTable();
        table.addClassName("measure-table");
        table.setCaptionText(getTranslation("outcomes.caption"));
        table.getCaption().addClassName("sf-hidden");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(columnHead(getTranslation("outcomes.column." + column))));
        table.getHead().add(head);
        var body = table.addBody();
        history.series().forEach(series -> {
            var row = row(series, address, shown, talked);
            body.add(row);
        });
        add(table);
    }

    private NativeTableRow row(
            MeasureSeries series, String address, Optional<SeriesKey> shown, BiConsumer<Measurement, Boolean> talked) {
        var latest = series.latest();
        var name = words.name(series.key(), getLocale());
        var link = new Anchor(address + "?" + SERIES + "=" + series.key().code(), name);
        if (shown.filter(series.key()::equals).isPresent()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var head = new NativeTableHeaderCell(link);
        head.getElement().setAttribute("scope", "row");
        var change = latest.sinceBaseline();
        var measure = series.key().measure();
        return new NativeTableRow(
                head,
                value(
                        words.value(measure, latest.measurement().result(), getLocale()),
                        latest.measurement().takenOn()),
                change == null ? new NativeTableCell("–") : baseline(series, change),
                new NativeTableCell(change == null ? "–" : words.size(measure, change, getLocale())),
                cell(reading(series, change)),
                cell(TrendLine.of(series, words, getLocale())),
                cell(tick(latest.measurement(), name, talked)));
    }

    private NativeTableCell baseline(MeasureSeries series, Change change) {
        return value(words.value(series.key().measure(), change.from(), getLocale()), change.since());
    }

    private NativeTableCell value(String value, LocalDate on) {
        var number = new Span(value);
        number.addClassName("measure-value");
        var date = new Span(Formats.shortDate(on, today, getLocale()));
        date.addClassName("sf-caption");
        return new NativeTableCell(number, date);
    }

    private Component reading(MeasureSeries series, @Nullable Change change) {
        return change == null
                ? new Span(getTranslation("outcomes.first"))
                : new ChangeReadingLine(series.key().measure(), change, words);
    }

    private Checkbox tick(Measurement measurement, String name, BiConsumer<Measurement, Boolean> talked) {
        var tick = new Checkbox(measurement.talkedOn() != null);
        tick.setAriaLabel(getTranslation("outcomes.talked.label", name));
        tick.setId("talked-" + measurement.series().code());
        var on = measurement.talkedOn();
        if (on != null) {
            tick.setLabel(Formats.shortDate(on, today, getLocale()));
        }
        tick.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                talked.accept(measurement, event.getValue());
            }
        });
        return tick;
    }

    static NativeTableHeaderCell columnHead(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    static NativeTableCell cell(Component content) {
        return new NativeTableCell(content);
    }
}
