package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Axis;
import health.steadfast.workspace.AxisFigure;
import health.steadfast.workspace.RosterRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of the caseload in words and numbers alone. */
class PrintedRoster extends NativeTable {

    PrintedRoster(List<RosterRow> rows) {
        addClassName("printed-rows");
        setCaptionText(getTranslation("workspace.caseload"));
        getCaption().addClassName("sf-hidden");
        var head = new NativeTableRow();
        Stream.of(
                        Stream.of("patient", "why"),
                        Stream.of(Axis.values()).map(axis -> "axis." + axis.name()),
                        Stream.of("last-session", "next-review"))
                .flatMap(it -> it)
                .forEach(column -> head.add(header(getTranslation("workspace.column." + column), "col")));
        getHead().add(head);
        rows.forEach(row -> getBody().add(row(row)));
    }

    Div scrolling() {
        var frame = new Div(this);
        frame.addClassName("table-scroll");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("workspace.caseload"));
        return frame;
    }

    private NativeTableRow row(RosterRow patient) {
        var name = header(patient.displayName(), "row");
        var about = new Span(patient.record() + ", " + RosterCells.subtitle(patient));
        about.addClassName("sf-caption");
        name.add(about);
        var row = new NativeTableRow(name, new NativeTableCell(why(patient)));
        patient.figures().forEach(figure -> row.add(new NativeTableCell(words(figure))));
        row.add(
                new NativeTableCell(RosterCells.lastSession(patient, getLocale())),
                new NativeTableCell(RosterCells.nextReview(patient, getLocale())));
        return row;
    }

    private String why(RosterRow patient) {
        return patient.reasons().stream()
                .map(reason ->
                        ReasonWords.of(reason, patient.today(), getLocale()).text())
                .collect(Collectors.joining("; "));
    }

    /** The four states read differently on paper too. */
    private String words(AxisFigure figure) {
        var counts = figure.attendance();
        var of = counts.isScored() ? counts.done() + "/" + counts.planned() : "";
        return switch (figure.state()) {
            case NOT_PLANNED -> "–";
            case NO_DATA -> getTranslation("workspace.figure.no-data");
            case NOT_SCORED -> getTranslation("workspace.figure.not-scored");
            case ON_HOLD -> (getTranslation("workspace.figure.hold") + " " + of).strip();
            case SCORED -> of;
        };
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(new Span(text));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
