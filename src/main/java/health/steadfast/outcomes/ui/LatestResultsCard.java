package health.steadfast.outcomes.ui;

import static health.steadfast.outcomes.ui.MeasureTable.cell;
import static health.steadfast.outcomes.ui.MeasureTable.columnHead;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.outcomes.MeasureHistory;
import health.steadfast.outcomes.MeasureSeries;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.shared.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest results in short, each with its change since the baseline and the word for it; every line leads on. */
public final class LatestResultsCard extends Section {

    private static final int SHOWN = 6;
    private static final List<String> COLUMNS = List.of("measure", "latest", "baseline", "change", "reading");

    private final MeasureWords words;
    private final String address;
    private final LocalDate today;

    /** @param address the page with all results */
    public LatestResultsCard(MeasureHistory history, MeasureWords words, String address) {
        this.words = words;
        this.address = address;
        this.today = history.today();
        addClassNames("sf-card", "results-card");
        var all = new Anchor(address, getTranslation("outcomes.latest.all"));
        all.setId("all-results");
        var head = new Div(new H2(getTranslation("outcomes.title")), all);
        head.addClassName("profile-head");
        add(head);
        if (history.series().isEmpty()) {
            add(new Paragraph(getTranslation("outcomes.none")));
            return;
        }
        var scroll = new Div(table(history));
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("outcomes.caption"));
        add(scroll);
    }

    /** The lines with the newest results, in the order of the measures. */
    private NativeTable table(MeasureHistory history) {
        var newest = history.series().stream()
                .sorted(Comparator.comparing(
                                (MeasureSeries it) -> it.latest().measurement().takenOn())
                        .reversed())
                .limit(SHOWN)
                .toList();
        var table = new NativeTable();
        table.addClassName("measure-table");
        table.setCaptionText(getTranslation("outcomes.caption"));
        table.getCaption().addClassName("sf-hidden");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(columnHead(getTranslation("outcomes.column." + column))));
        table.getHead().add(head);
        var body = table.addBody();
        history.series().stream().filter(newest::contains).forEach(it -> body.add(row(it)));
        return table;
    }

    private NativeTableRow row(MeasureSeries series) {
        var latest = series.latest();
        var change = latest.sinceBaseline();
        var measure = series.key().measure();
        var head = new NativeTableHeaderCell(new Anchor(
                address + "?" + MeasureTable.SERIES + "=" + series.key().code(),
                words.name(series.key(), getLocale())));
        head.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                head,
                value(
                        series,
                        latest.measurement().result(),
                        latest.measurement().takenOn()),
                change == null ? new NativeTableCell("–") : value(series, change.from(), change.since()),
                new NativeTableCell(change == null ? "–" : words.size(measure, change, getLocale())),
                cell(
                        change == null
                                ? new Span(getTranslation("outcomes.first"))
                                : new ChangeReadingLine(measure, change, words)));
    }

    private NativeTableCell value(MeasureSeries series, @Nullable BigDecimal result, LocalDate on) {
        var number = new Span(words.value(series.key().measure(), result, getLocale()));
        number.addClassName("measure-value");
        var date = new Span(Formats.shortDate(on, today, getLocale()));
        date.addClassName("sf-caption");
        return new NativeTableCell(number, date);
    }
}
