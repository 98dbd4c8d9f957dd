package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Axis;
import health.steadfast.shared.ui.Formats;
import health.steadfast.workspace.AdherenceTrend;
import health.steadfast.workspace.AdherenceTrend.Figure;
import health.steadfast.workspace.AdherenceTrend.Line;
import health.steadfast.workspace.AdherenceTrend.Version;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Weeks down, the newest first, axes across; every figure opens what it is made of. */
class TrendTable extends NativeTable {

    private final AdherenceTrend trend;
    private final transient Opened opened;

    /** Somebody wants to know what a figure is made of. */
    interface Opened {
        void of(Axis axis, Figure figure);
    }

    TrendTable(AdherenceTrend trend, Opened opened) {
        this.trend = trend;
        this.opened = opened;
        addClassName("trend-table");
        setCaptionText(getTranslation("workspace.trend.table"));
        getCaption().addClassName("sf-hidden");
        var head = new NativeTableRow(header(getTranslation("workspace.evidence.week"), "col"));
        trend.lines().forEach(line -> head.add(header(axis(line), "col")));
        getHead().add(head);
        for (var week = trend.weeks().size() - 1; week >= 0; week--) {
            getBody().add(row(week));
        }
    }

    /** The table in a frame of its own: what does not fit is scrolled to, with keys too. */
    Div scrolling() {
        var frame = new Div(this);
        frame.addClassNames("table-scroll", "trend-scroll");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("workspace.trend.table"));
        return frame;
    }

    private NativeTableRow row(int week) {
        var monday = trend.weeks().get(week);
        var name = header(Formats.shortDate(monday, trend.today(), getLocale()), "row");
        var versions = versions(monday);
        if (!versions.isEmpty()) {
            var began = new Span(" " + versions);
            began.addClassName("sf-caption");
            name.add(began);
        }
        var row = new NativeTableRow(name);
        trend.lines().forEach(line -> row.add(cell(line, line.figures().get(week))));
        return row;
    }

    private String versions(LocalDate monday) {
        return trend.versions().stream()
                .filter(it -> !it.startsOn().isBefore(monday) && it.startsOn().isBefore(monday.plusWeeks(1)))
                .map((Version it) -> getTranslation("workspace.trend.version", it.no()))
                .collect(Collectors.joining(", "));
    }

    private NativeTableCell cell(Line line, Figure figure) {
        if (!figure.attendance().isScored()) {
            return new NativeTableCell(
                    getTranslation(figure.onHold() ? "workspace.figure.hold" : "workspace.figure.not-scored"));
        }
        var counts = getTranslation(
                "workspace.of", figure.attendance().done(), figure.attendance().planned());
        var open = new NativeButton(counts, click -> opened.of(line.axis(), figure));
        open.addClassName("trend-figure");
        open.setAriaLabel(getTranslation(
                "workspace.trend.entries",
                axis(line),
                Formats.shortDate(figure.monday(), trend.today(), getLocale()),
                counts));
        return new NativeTableCell(open);
    }

    private String axis(Line line) {
        return getTranslation("workspace.axis." + line.axis().name());
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(new Span(text));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
