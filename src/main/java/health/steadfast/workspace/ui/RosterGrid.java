package health.steadfast.workspace.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import health.steadfast.library.Axis;
import health.steadfast.workspace.RosterRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of the caseload: a table on a wide page, cards on a phone. Cells are drawn in the browser. */
class RosterGrid extends Grid<RosterRow> {

    private static final int PAGE = 50;
    private static final double LETTER_PX = 7.3;
    private static final int PADDING_PX = 16;

    /** Draws nothing, and sends nothing of a row. */
    private static final Renderer<RosterRow> NOTHING = LitRenderer.of("");

    private final Map<Column<RosterRow>, Renderer<RosterRow>> wide = new LinkedHashMap<>();
    private @Nullable Column<RosterRow> card;
    private final RosterTemplates templates = RosterTemplates.in(getLocale());
    private boolean narrow;
    private boolean roomy = true;

    RosterGrid() {
        setId("roster");
        addClassName("roster");
        setPageSize(PAGE);
        getElement().setAttribute("aria-label", getTranslation("workspace.caseload"));
        column("patient", templates.patient(), 138).setRowHeader(true).setFlexGrow(3);
        column("why", templates.why(), 168).setFlexGrow(2);
        var axes = Arrays.stream(Axis.values())
                .map(axis -> column("axis." + axis.name(), templates.figure(axis), 64))
                .toList();
        column("active-days", templates.strip(), 106);
        column("last-session", templates.lastSession(), 90);
        column("next-review", templates.nextReview(), 90);
        group(axes);
    }

    /**
     * Fits the columns to the room there is. A column that is not seen draws nothing, so that no row is sent twice.
     *
     * @param nowNarrow cards where a table would have to scroll sideways
     * @param nowRoomy without the strip the other columns fit beside the panel on a laptop
     */
    final void fit(boolean nowNarrow, boolean nowRoomy) {
        if (narrow != nowNarrow) {
            narrow = nowNarrow;
            wide.forEach((column, drawn) -> column.setRenderer(narrow ? NOTHING : drawn));
            wide.keySet().forEach(column -> column.setVisible(!narrow));
            showCards();
            setClassName("roster-cards", narrow);
        }
        if (roomy != (nowRoomy && !narrow)) {
            roomy = nowRoomy && !narrow;
            getColumnByKey("active-days").setVisible(roomy);
        }
    }

    /** The column of cards is there on a phone alone. */
    private void showCards() {
        if (narrow) {
            card = addColumn(renderer(templates.card())).setKey("card");
        } else if (card != null) {
            removeColumn(card);
        }
    }

    private void group(List<Column<RosterRow>> axes) {
        var groups = prependHeaderRow();
        groups.join(axes.stream().map(groups::getCell).toList()).setText(getTranslation("workspace.adherence-group"));
        groups.getCell(getColumnByKey("active-days")).setText(getTranslation("workspace.twelve-weeks"));
        for (var key : List.of("patient", "why", "last-session", "next-review")) {
            var cell = groups.getCell(getColumnByKey(key));
            cell.setText(getTranslation("workspace.column." + key));
            cell.setPartName("unseen");
        }
    }

    private Column<RosterRow> column(String key, String template, int width) {
        var header = getTranslation("workspace.column." + key);
        var renderer = renderer(template);
        var column = addColumn(renderer)
                .setHeader(header)
                .setKey(key)
                .setWidth(Math.max(width, (int) (longestWord(header) * LETTER_PX + PADDING_PX)) + "px")
                .setFlexGrow(0);
        wide.put(column, renderer);
        return column;
    }

    /** A heading may take two lines, so that beside the panel every column fits on a laptop. */
    private static int longestWord(String heading) {
        return Arrays.stream(heading.split("[ -]"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Renderer<RosterRow> renderer(String template) {
        var renderer = LitRenderer.<RosterRow>of(template);
        RosterCells.PROPERTIES.stream()
                .filter(name -> template.contains("item." + name))
                .forEach(name -> renderer.withProperty(name, row -> RosterCells.value(name, row, getLocale())));
        return renderer;
    }
}
