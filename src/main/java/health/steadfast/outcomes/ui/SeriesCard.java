package health.steadfast.outcomes.ui;

import static health.steadfast.outcomes.ui.MeasureTable.columnHead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.outcomes.Change;
import health.steadfast.outcomes.MeasureSeries;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.Measurement;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import health.steadfast.shared.ui.Trend;
import health.steadfast.shared.ui.TrendChart;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One line in full: every result with its trials and circumstances, and the rule by which it is read. */
final class SeriesCard extends Div {

    private static final List<String> COLUMNS =
            List.of("date", "result", "trials", "under", "since-baseline", "since-last", "by", "remove");

    private final MeasureSeries series;
    private final MeasureWords words;
    private final LocalDate today;
    private final transient Consumer<Measurement> withdraw;

    /** @param marks what began since a day, to be marked in the drawing */
    SeriesCard(
            MeasureSeries series,
            MeasureWords words,
            LocalDate today,
            String address,
            Function<LocalDate, List<Trend.Tick>> marks,
            Consumer<Measurement> withdraw) {
        this.series = series;
        this.words = words;
        this.today = today;
        this.withdraw = withdraw;
        setId("series");
        addClassNames("sf-card", "measures-card");
        var close = new Anchor(address, getTranslation("shared.close"));
        var head = new Div(new H2(words.name(series.key(), getLocale())), close);
        head.addClassName("profile-head");
        var rule = new Paragraph(words.rule(series.key().measure(), getLocale()));
        rule.addClassName("sf-caption");
        var scroll = new Div(table());
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", words.name(series.key(), getLocale()));
        add(head, rule);
        draw(marks);
        add(scroll);
    }

    /** The table under it holds every number and every word. */
    private void draw(Function<LocalDate, List<Trend.Tick>> marks) {
        var drawing = new SeriesDrawing(series, words, this::getTranslation, today, getLocale());
        if (!drawing.isPossible()) {
            return;
        }
        add(new TrendChart(drawing.trend(marks)));
        if (drawing.hasApart()) {
            var apart = new Paragraph(getTranslation("outcomes.trend.apart"));
            apart.addClassName("sf-caption");
            add(apart);
        }
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("measure-table");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = columnHead(getTranslation("outcomes.column." + column));
            head.add(cell);
        });
        table.getHead().add(head);
        var body = table.addBody();
        series.entries().forEach(entry -> body.add(row(entry)));
        return table;
    }

    private NativeTableRow row(MeasureSeries.Entry entry) {
        var one = entry.measurement();
        var date = Formats.shortDate(one.takenOn(), today, getLocale());
        var head = new NativeTableHeaderCell(new Span(date));
        head.getElement().setAttribute("scope", "row");
        if (one.last()) {
            head.add(new ToneBadge(Tone.INFO, SfIcon.ARCHIVE, getTranslation("outcomes.final")));
        }
        return new NativeTableRow(
                head,
                new NativeTableCell(words.value(one.measure(), one.result(), getLocale())),
                trials(one),
                new NativeTableCell(words.circumstances(one.circumstances(), getLocale())),
                new NativeTableCell(change(entry.sinceBaseline())),
                new NativeTableCell(change(entry.sinceLast())),
                by(one),
                new NativeTableCell(remove(one, date)));
    }

    private NativeTableCell trials(Measurement one) {
        var cell = new NativeTableCell(words.trials(one, getLocale()));
        var reason = one.notCompleted();
        if (reason != null) {
            cell.add(line(getTranslation("outcomes.not-completed." + reason.name())));
        }
        if (!one.parts().isEmpty()) {
            for (var i = 0; i < one.parts().size(); i++) {
                cell.add(line(getTranslation(
                                "outcomes.part." + one.measure().parts().get(i).code())
                        + " " + one.parts().get(i)));
            }
        }
        return cell;
    }

    private Component change(@Nullable Change change) {
        if (change == null) {
            return new Span("–");
        }
        var line = new Div(
                new Span(words.size(series.key().measure(), change, getLocale())),
                new ChangeReadingLine(series.key().measure(), change, words));
        line.addClassName("measure-change");
        return line;
    }

    private NativeTableCell by(Measurement one) {
        var cell = new NativeTableCell(one.assessor());
        if (one.note() != null) {
            cell.add(line(one.note()));
        }
        var talked = one.talkedOn();
        if (talked != null) {
            cell.add(line(getTranslation(
                    "outcomes.talked.on", Formats.shortDate(talked, today, getLocale()), one.talkedWith())));
        }
        return cell;
    }

    private Span line(String text) {
        var line = new Span(text);
        line.addClassNames("sf-caption", "measure-line");
        return line;
    }

    private Button remove(Measurement one, String date) {
        var remove = new Button(SfIcon.X.create(), click -> withdraw.accept(one));
        remove.setAriaLabel(getTranslation("outcomes.take-back", date));
        remove.addThemeNames("tertiary", "icon");
        return remove;
    }
}
