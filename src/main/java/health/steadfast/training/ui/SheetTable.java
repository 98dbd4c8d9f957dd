package health.steadfast.training.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.training.SheetDay;
import health.steadfast.training.WeekSheet;
import java.util.ArrayList;
import java.util.List;

/** The week as it lies on paper: a line a day, a column an exercise, then what belongs to the whole day. */
@Tag("sf-sheet")
@JsModule("./keys/sf-sheet.ts")
final class SheetTable extends HtmlContainer {

    /** The columns of the whole day, by the heading they stand under. */
    private static final List<String> SHORT = List.of("short");

    private static final List<String> EFFORT = List.of("TOO_EASY", "JUST_RIGHT", "TOO_HARD");
    private static final List<String> STEADY = List.of("STEADY", "WOBBLED", "HELD_ON");
    private static final List<String> TIRED = List.of("before", "after");
    private static final List<String> FALLS = List.of("fell", "nearly-fell");

    private final WeekSheet sheet;
    private final transient Catalogue catalogue;
    private final List<SheetLine> lines = new ArrayList<>();

    SheetTable(WeekSheet sheet, List<SheetDay> days, Catalogue catalogue, Runnable changed) {
        this.sheet = sheet;
        this.catalogue = catalogue;
        var table = new NativeTable();
        table.setCaptionText(getTranslation("training.sheet.caption"));
        table.getCaption().addClassName("sf-hidden");
        table.getHead().add(groups(), headings());
        for (var place = 0; place < days.size(); place++) {
            var line = new SheetLine(sheet, sheet.days().get(place), days.get(place), catalogue, changed);
            lines.add(line);
            table.getBody().add(line);
        }
        add(table);
    }

    /** What stands on the sheet now. */
    List<SheetDay> days() {
        return lines.stream().map(SheetLine::day).toList();
    }

    /** Whether every number is possible; where not, the first that is not takes the focus. */
    boolean check() {
        return lines.stream().allMatch(SheetLine::check);
    }

    private NativeTableRow groups() {
        var row = new NativeTableRow(new NativeTableCell());
        row.add(heading(
                getTranslation("training.sheet.done"),
                "colgroup",
                sheet.columns().size()));
        row.add(heading(getTranslation("training.sheet.version"), "colgroup", SHORT.size()));
        row.add(heading(getTranslation("training.sheet.hard"), "colgroup", EFFORT.size()));
        row.add(heading(getTranslation("training.sheet.steady"), "colgroup", STEADY.size()));
        row.add(heading(getTranslation("training.sheet.tired"), "colgroup", TIRED.size()));
        row.add(heading(getTranslation("training.sheet.tell"), "colgroup", FALLS.size()));
        return row;
    }

    private NativeTableRow headings() {
        var row = new NativeTableRow(heading(getTranslation("training.sheet.day"), "col", 1));
        sheet.columns().forEach(column -> row.add(heading(name(column.exercise()), "col", 1)));
        SHORT.forEach(it -> row.add(heading(getTranslation("training.sheet." + it), "col", 1)));
        EFFORT.forEach(it -> row.add(heading(getTranslation("training.sheet.effort." + it), "col", 1)));
        STEADY.forEach(it -> row.add(heading(getTranslation("training.sheet.steadiness." + it), "col", 1)));
        TIRED.forEach(it -> row.add(heading(getTranslation("training.sheet." + it), "col", 1)));
        FALLS.forEach(it -> row.add(heading(getTranslation("training.sheet." + it), "col", 1)));
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope, int columns) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        if (columns > 1) {
            cell.getElement().setAttribute("colspan", String.valueOf(columns));
        }
        return cell;
    }

    private String name(ExerciseSlug exercise) {
        return catalogue.text(exercise, getLocale()).name();
    }
}
