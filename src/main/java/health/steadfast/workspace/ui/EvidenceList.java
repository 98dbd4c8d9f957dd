package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.adherence.Attendance;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.ui.Formats;
import health.steadfast.training.LoggedExercise;
import health.steadfast.training.Outcome;
import health.steadfast.training.Variant;
import health.steadfast.workspace.Chart.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a figure is made of: every item in every scored week, done of planned, with its entries. */
class EvidenceList extends Div {

    private static final int LATE_DAYS = 2;

    private final LocalDate today;
    private final Catalogue catalogue;

    EvidenceList(Attendance figure, List<Evidence> weeks, LocalDate today, Catalogue catalogue) {
        this.today = today;
        this.catalogue = catalogue;
        addClassName("evidence");
        add(new Paragraph(getTranslation("workspace.evidence.sum", figure.done(), figure.planned())));
        if (weeks.isEmpty()) {
            add(new Paragraph(getTranslation("workspace.evidence.none")));
        } else {
            add(table(weeks));
        }
    }

    private NativeTable table(List<Evidence> weeks) {
        var table = new NativeTable();
        table.setCaptionText(getTranslation("workspace.evidence.caption"));
        table.getCaption().addClassName("sf-hidden");
        var head = new NativeTableRow();
        for (var key : new String[] {"week", "exercise", "done", "entries"}) {
            var cell = new NativeTableHeaderCell(getTranslation("workspace.evidence." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        weeks.forEach(week -> table.getBody().add(row(week)));
        return table;
    }

    private NativeTableRow row(Evidence week) {
        var name = new NativeTableHeaderCell(Formats.shortDate(week.monday(), today, getLocale()));
        name.getElement().setAttribute("scope", "row");
        var entries = new UnorderedList();
        week.entries().forEach(entry -> entries.add(new ListItem(words(entry))));
        return new NativeTableRow(
                name,
                new NativeTableCell(exercise(week.exercise())),
                new NativeTableCell(
                        week.attendance().isScored()
                                ? getTranslation(
                                        "workspace.of",
                                        week.attendance().done(),
                                        week.attendance().planned())
                                : getTranslation("workspace.figure.not-scored")),
                new NativeTableCell(entries));
    }

    private String exercise(String slug) {
        return slug.isEmpty()
                ? getTranslation("workspace.rest.not-in-plan")
                : catalogue.text(new ExerciseSlug(slug), getLocale()).name();
    }

    /** "Mon 9 Nov, 80 %, short version, 3 days late". */
    private String words(LoggedExercise entry) {
        var parts = new ArrayList<String>();
        parts.add(Formats.date(entry.date(), today, getLocale()));
        parts.add(
                entry.outcome() == Outcome.SKIPPED
                        ? getTranslation("workspace.evidence.skipped")
                        : getTranslation("workspace.percent", percent(entry)));
        if (entry.variant() != Variant.FULL) {
            parts.add(getTranslation("workspace.variant." + entry.variant().name()));
        }
        if (entry.daysLate() >= LATE_DAYS) {
            parts.add(getTranslation("workspace.evidence.late", entry.daysLate()));
        }
        return String.join(", ", parts);
    }

    private static int percent(LoggedExercise entry) {
        return entry.completion()
                .multiply(BigDecimal.valueOf(100))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
