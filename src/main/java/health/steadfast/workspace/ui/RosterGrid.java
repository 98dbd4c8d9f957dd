package health.steadfast.workspace.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import health.steadfast.library.Axis;
import health.steadfast.workspace.RosterRow;
import java.util.ArrayList;
import java.util.List;

/** The rows of the caseload: a table on a wide page, cards on a phone. Cells are drawn in the browser. */
class RosterGrid extends Grid<RosterRow> {

    private static final int PAGE = 50;
    private static final double LETTER_PX = 7.3;
    private static final int PADDING_PX = 16;

    private final List<Column<RosterRow>> wide = new ArrayList<>();
    private final Column<RosterRow> card;

    RosterGrid() {
        setId("roster");
        addClassName("roster");
        setPageSize(PAGE);
        getElement().setAttribute("aria-label", getTranslation("workspace.caseload"));
        var templates = new RosterTemplates(this::getTranslation);
        wide.add(column("patient", templates.patient(), 144).setRowHeader(true).setFlexGrow(3));
        wide.add(column("why", templates.why(), 186).setFlexGrow(2));
        List<Column<RosterRow>> axes = new ArrayList<>();
        for (var axis : Axis.values()) {
            axes.add(column("axis." + axis.name(), templates.figure(axis), 64));
        }
        wide.addAll(axes);
        wide.add(column("active-days", templates.strip(), 106));
        wide.add(column("last-session", templates.lastSession(), 90));
        wide.add(column("next-review", templates.nextReview(), 90));
        card = addColumn(renderer(templates.card())).setKey("card");
        group(axes);
        showCards(false);
    }

    /** Cards where a table would have to scroll sideways. */
    final void showCards(boolean cards) {
        wide.forEach(column -> column.setVisible(!cards));
        card.setVisible(cards);
        setClassName("roster-cards", cards);
    }

    /** Without the strip the other columns fit beside the panel on a laptop. */
    final void showStrip(boolean strip) {
        var column = getColumnByKey("active-days");
        column.setVisible(strip && !card.isVisible());
    }

    private void group(List<Column<RosterRow>> axes) {
        var groups = prependHeaderRow();
        groups.join(axes.stream().map(groups::getCell).toList()).setText(getTranslation("workspace.adherence-group"));
        groups.getCell(getColumnByKey("active-days")).setText(getTranslation("workspace.twelve-weeks"));
        for (var key : List.of("patient", "why", "last-session", "next-review")) {
            var unseen = new Span(getTranslation("workspace.column." + key));
            unseen.addClassName("sf-hidden");
            groups.getCell(getColumnByKey(key)).setComponent(unseen);
        }
    }

    private Column<RosterRow> column(String key, String template, int width) {
        var header = getTranslation("workspace.column." + key);
        return addColumn(renderer(template))
                .setHeader(header)
                .setKey(key)
                .setWidth(Math.max(width, (int) (header.length() * LETTER_PX + PADDING_PX)) + "px")
                .setFlexGrow(0);
    }

    private Renderer<RosterRow> renderer(String template) {
        var renderer = LitRenderer.<RosterRow>of(template);
        RosterCells.PROPERTIES.stream()
                .filter(name -> template.contains("item." + name))
                .forEach(name -> renderer.withProperty(name, row -> RosterCells.value(name, row, getLocale())));
        return renderer;
    }
}
