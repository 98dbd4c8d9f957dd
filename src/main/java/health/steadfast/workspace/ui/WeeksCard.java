package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.Formats;
import health.steadfast.workspace.Progress;
import health.steadfast.workspace.ProgressWeek;
import java.util.List;

/** Six weeks as columns of marks, with the words below and the same as a table on request. */
class WeeksCard extends Div {

    private static final List<String> MARKS = List.of("done", "short", "open", "rest");

    private final Progress progress;

    WeeksCard(Progress progress) {
        this.progress = progress;
        addClassNames("pt-card", "pt-weeks-card");
        setId("weeks");
        add(new H2(getTranslation("workspace.progress.weeks")), strip(), legend(), details());
    }

    /** For eyes only: the table says the same. */
    private Div strip() {
        var strip = new Div();
        strip.addClassName("pt-weeks");
        strip.getElement().setAttribute("aria-hidden", "true");
        progress.weeks().forEach(week -> strip.add(column(week)));
        return strip;
    }

    private Div column(ProgressWeek week) {
        var column = new Div();
        column.addClassName("pt-weeks-column");
        column.setClassName("pt-weeks-now", week.equals(progress.weeks().getLast()));
        var marks = new Div();
        marks.addClassName("pt-weeks-marks");
        var open = Math.max(0, week.target() - week.done());
        if (week.rest()) {
            add(marks, "rest", 4);
        } else {
            add(marks, "open", open);
            add(marks, "short", week.shortDone());
            add(marks, "done", week.done() - week.shortDone());
        }
        var count = new Span(count(week));
        count.addClassName("pt-strong");
        var day = new Span(Formats.shortDate(week.monday(), progress.today(), getLocale()));
        column.add(marks, count, day);
        return column;
    }

    private static void add(Div marks, String kind, int count) {
        for (var i = 0; i < count; i++) {
            marks.add(mark(kind));
        }
    }

    private static Span mark(String kind) {
        var mark = new Span();
        mark.addClassNames("pt-weeks-mark", "pt-weeks-" + kind);
        return mark;
    }

    private String count(ProgressWeek week) {
        if (week.rest()) {
            return getTranslation("workspace.progress.rest");
        }
        return week.target() == 0 ? String.valueOf(week.done()) : week.done() + "/" + week.target();
    }

    private Component legend() {
        var legend = new Div();
        legend.addClassName("pt-weeks-legend");
        MARKS.forEach(
                kind -> legend.add(new Div(mark(kind), new Span(getTranslation("workspace.progress.legend." + kind)))));
        return legend;
    }

    private Details details() {
        var details = new Details(getTranslation("workspace.progress.table"), table());
        details.addClassName("pt-details");
        return details;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.setCaptionText(getTranslation("workspace.progress.weeks"));
        table.getCaption().addClassName("sf-hidden");
        table.addClassName("pt-table");
        var head = new NativeTableRow();
        List.of("week", "done", "short").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("workspace.progress.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        progress.weeks().reversed().forEach(week -> {
            var name = new NativeTableHeaderCell(Formats.fullDate(week.monday(), getLocale()));
            name.getElement().setAttribute("scope", "row");
            table.getBody()
                    .add(new NativeTableRow(
                            name,
                            new NativeTableCell(words(week)),
                            new NativeTableCell(String.valueOf(week.shortDone()))));
        });
        return table;
    }

    private String words(ProgressWeek week) {
        if (week.rest()) {
            return getTranslation("workspace.progress.legend.rest");
        }
        return week.target() == 0
                ? String.valueOf(week.done())
                : getTranslation("workspace.n-of-m", week.done(), week.target());
    }
}
