package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.plans.PlanWords;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import health.steadfast.workspace.Chart;
import health.steadfast.workspace.Chart.ItemLine;
import java.time.LocalDate;

/** The plan in force, item by item: what is asked for, this week, and the last scored weeks. */
class ItemsCard extends Section {

    private final Chart chart;
    private final PlanWords words;

    ItemsCard(Chart chart, PlanWords words) {
        this.chart = chart;
        this.words = words;
        addClassNames("sf-card", "items-card");
        var caption = new Span(summary());
        caption.addClassName("sf-caption");
        add(new H2(new Span(getTranslation("workspace.plan") + " "), caption));
        add(chart.items().isEmpty() ? new Paragraph(getTranslation("workspace.plan.none")) : scroll());
    }

    private String summary() {
        var plan = chart.plan();
        var since = plan.since();
        var next = plan.nextStart();
        if (since == null) {
            return next == null ? "" : getTranslation("workspace.plan.starts", date(next));
        }
        var text = getTranslation("workspace.plan.version", plan.version(), date(since));
        return next == null ? text : text + ", " + getTranslation("workspace.plan.next", date(next));
    }

    private String date(LocalDate day) {
        return Formats.shortDate(day, chart.today(), getLocale());
    }

    private Component scroll() {
        var table = new NativeTable();
        table.setCaptionText(getTranslation("workspace.items.caption"));
        table.getCaption().addClassName("sf-hidden");
        var head = new NativeTableRow();
        for (var key : new String[] {"exercise", "asked", "week", "scored", "as-prescribed"}) {
            var cell = new NativeTableHeaderCell(getTranslation("workspace.items." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        chart.items().forEach(item -> table.getBody().add(row(item)));
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }

    private NativeTableRow row(ItemLine line) {
        var item = line.item();
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Span(words.name(item.exercise(), getLocale())));
        if (line.rests()) {
            name.add(new ToneBadge(Tone.SAFETY, SfIcon.LOCK, getTranslation("workspace.items.rests")));
        }
        if (line.overDone()) {
            name.add(new ToneBadge(Tone.INFO, SfIcon.GAUGE, getTranslation("workspace.items.over-done")));
        }
        return new NativeTableRow(
                name,
                new NativeTableCell(
                        words.dose(item.dose(), getLocale()) + ", " + words.schedule(item.schedule(), getLocale())),
                new NativeTableCell(thisWeek(line)),
                new NativeTableCell(scored(line)),
                new NativeTableCell(asPrescribed(line)));
    }

    private String thisWeek(ItemLine line) {
        if (line.plannedThisWeek() == 0) {
            return "–";
        }
        var counts = getTranslation("workspace.of", line.doneThisWeek(), line.plannedThisWeek());
        return line.onTrack() ? counts : counts + ", " + getTranslation("workspace.items.not-all");
    }

    private String scored(ItemLine line) {
        var figure = line.attendance();
        return figure.isScored()
                ? getTranslation("workspace.of", figure.done(), figure.planned()) + ", "
                        + getTranslation("workspace.percent", figure.percent().orElseThrow())
                : getTranslation("workspace.figure.no-data");
    }

    /** How many of those done were done with at least four fifths of the dose. */
    private String asPrescribed(ItemLine line) {
        return line.work().done() == 0
                ? "–"
                : getTranslation(
                        "workspace.of", line.work().asPrescribed(), line.work().done());
    }
}
