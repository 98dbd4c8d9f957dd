package health.steadfast.plans.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanChange;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.VersionComparison;
import health.steadfast.plans.VersionDetails;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The items of two versions in one table: what each said, and what is different. */
class ComparisonTable extends NativeTable {

    private final transient PlanWords words;

    ComparisonTable(VersionDetails older, VersionDetails newer, PlanWords words) {
        this.words = words;
        addClassNames("plan-table", "plan-comparison");
        var titles = new NativeTableRow();
        for (var title : new String[] {
            getTranslation("plans.table.exercise"),
            getTranslation("plans.compare.in", older.no()),
            getTranslation("plans.compare.in", newer.no()),
            getTranslation("plans.compare.different")
        }) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            titles.add(cell);
        }
        getHead().add(titles);
        VersionComparison.of(older, newer).forEach(row -> getBody().add(row(row, older, newer)));
    }

    private NativeTableRow row(VersionComparison.Row row, VersionDetails older, VersionDetails newer) {
        var item = Objects.requireNonNull(row.newer() == null ? row.older() : row.newer());
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Span(words.name(item.exercise(), getLocale())));
        return new NativeTableRow(
                name,
                cell(getTranslation("plans.compare.in", older.no()), prescription(row.older())),
                cell(getTranslation("plans.compare.in", newer.no()), prescription(row.newer())),
                difference(row.change()));
    }

    private NativeTableCell difference(@Nullable PlanChange change) {
        var cell = cell(getTranslation("plans.compare.different"), "");
        if (change == null) {
            cell.add(new ToneBadge(Tone.QUIET, SfIcon.CHECK, getTranslation("plans.compare.same")));
        } else if (change.isAdded()) {
            cell.add(new ToneBadge(Tone.GO, SfIcon.PLUS, getTranslation("plans.compare.new")));
        } else if (change.isRemoved()) {
            cell.add(new ToneBadge(Tone.WATCH, SfIcon.MINUS, getTranslation("plans.compare.out")));
        } else {
            cell.add(
                    new ToneBadge(Tone.INFO, SfIcon.PENCIL, getTranslation("plans.draft.changed")),
                    new Span(words.parts(change, getLocale())));
        }
        return cell;
    }

    private String prescription(@Nullable DraftItem item) {
        return item == null
                ? "–"
                : getTranslation(
                        "plans.compare.prescription",
                        words.dose(item.dose(), getLocale()),
                        words.schedule(item.schedule(), getLocale()),
                        words.support(item.dose(), getLocale()));
    }

    private static NativeTableCell cell(String title, String text) {
        var cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-title", title);
        return cell;
    }
}
