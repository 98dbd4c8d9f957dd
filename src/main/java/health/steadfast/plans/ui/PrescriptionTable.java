package health.steadfast.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseTime;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanWords;
import java.util.List;

/** The items of a version as a table. */
class PrescriptionTable extends NativeTable {

    private static final List<String> COLUMNS = List.of(
            "plans.table.exercise",
            "plans.table.dose",
            "plans.table.when",
            "plans.table.hands",
            "plans.table.effort",
            "plans.table.takes");

    private final transient Catalogue catalogue;
    private final transient PlanWords words;

    PrescriptionTable(List<DraftItem> items, Catalogue catalogue, PlanWords words) {
        this.catalogue = catalogue;
        this.words = words;
        addClassName("plan-table");
        var titles = new NativeTableRow();
        COLUMNS.forEach(key -> {
            var cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            titles.add(cell);
        });
        getHead().add(titles);
        items.forEach(item -> getBody().add(row(item)));
    }

    private NativeTableRow row(DraftItem item) {
        var exercise = catalogue.get(item.exercise());
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Anchor(LibraryRoutes.exerciseOf(item.exercise()), words.name(item.exercise(), getLocale())));
        if (item.note() != null) {
            name.add(small(getTranslation("plans.table.note", item.note())));
        }
        if (item.exclusionReason() != null) {
            name.add(small(getTranslation("plans.table.exclusion", item.exclusionReason())));
        }
        return new NativeTableRow(
                name,
                cell("plans.table.dose", words.dose(item.dose(), getLocale())),
                cell("plans.table.when", words.schedule(item.schedule(), getLocale())),
                cell("plans.table.hands", words.support(item.dose(), getLocale())),
                cell("plans.table.effort", words.effort(item.dose(), getLocale())),
                cell(
                        "plans.table.takes",
                        getTranslation(
                                "library.minutes",
                                ExerciseTime.wholeMinutes(item.dose().lasting(exercise)))));
    }

    /** On a narrow screen the title of the column stands before the words. */
    private NativeTableCell cell(String key, String text) {
        var cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-title", getTranslation(key));
        return cell;
    }

    private static Span small(String text) {
        var words = new Span(text);
        words.addClassName("sf-caption");
        return words;
    }
}
