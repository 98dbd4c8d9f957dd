package health.steadfast.plans.ui;

import com.vaadin.flow.component.button.Button;
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
import health.steadfast.shared.ui.SfIcon;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private final @Nullable PlanDesk desk;

    /** Read only. */
    PrescriptionTable(List<DraftItem> items, Catalogue catalogue, PlanWords words) {
        this(items, catalogue, words, null);
    }

    /** The newest version of a live plan: every item can go a step down or up. */
    PrescriptionTable(List<DraftItem> items, PlanDesk desk) {
        this(items, desk.tools().catalogue(), desk.tools().words(), desk);
    }

    private PrescriptionTable(List<DraftItem> items, Catalogue catalogue, PlanWords words, @Nullable PlanDesk desk) {
        this.catalogue = catalogue;
        this.words = words;
        this.desk = desk;
        addClassName("plan-table");
        var titles = new NativeTableRow();
        COLUMNS.forEach(key -> titles.add(title(key)));
        if (desk != null) {
            titles.add(title("plans.step.column"));
        }
        getHead().add(titles);
        items.forEach(item -> getBody().add(row(item)));
    }

    private NativeTableRow row(DraftItem item) {
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Anchor(LibraryRoutes.exerciseOf(item.exercise()), words.name(item.exercise(), getLocale())));
        Stream.of(
                        words.slot(item, getLocale()),
                        item.dose().load() == null ? "" : words.load(item.dose().load(), getLocale()),
                        words.active(item.active(), getLocale()))
                .filter(line -> !line.isEmpty())
                .forEach(line -> name.add(small(line)));
        if (item.note() != null) {
            name.add(small(getTranslation("plans.table.note", item.note())));
        }
        if (item.exclusionReason() != null) {
            name.add(small(getTranslation("plans.table.exclusion", item.exclusionReason())));
        }
        var row = new NativeTableRow(
                name,
                cell("plans.table.dose", words.dose(item.dose(), getLocale())),
                cell("plans.table.when", words.schedule(item.schedule(), getLocale())),
                cell("plans.table.hands", words.support(item.dose(), getLocale())),
                cell("plans.table.effort", words.effort(item.dose(), getLocale())),
                cell(
                        "plans.table.takes",
                        getTranslation("library.minutes", ExerciseTime.wholeMinutes(item.lasting(catalogue)))));
        if (desk != null) {
            row.add(steps(item, desk));
        }
        return row;
    }

    private NativeTableHeaderCell title(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableCell steps(DraftItem item, PlanDesk desk) {
        var cell = cell("plans.step.column", "");
        cell.addClassName("plan-steps");
        cell.add(step(item, desk, false), step(item, desk, true));
        return cell;
    }

    private Button step(DraftItem item, PlanDesk desk, boolean up) {
        var name = words.name(item.exercise(), getLocale());
        var button = new Button(
                (up ? SfIcon.ARROW_UP : SfIcon.ARROW_DOWN).create(), event -> new StepDialog(desk, item, up).open());
        var label = getTranslation(up ? "plans.step.up" : "plans.step.down", name);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.setId((up ? "step-up-" : "step-down-") + item.exercise());
        return button;
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
