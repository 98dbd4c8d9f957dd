package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.adherence.DayMark;
import health.steadfast.shared.ui.Formats;
import health.steadfast.workspace.Chart;
import health.steadfast.workspace.Chart.CalendarWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Twelve weeks of seven days as a table: weeks across, weekdays down, training days at the foot. */
class CalendarCard extends Section {

    private static final List<DayMark> LEGEND =
            List.of(DayMark.DONE, DayMark.SHORT, DayMark.PARTLY, DayMark.OPEN, DayMark.ON_HOLD, DayMark.NOT_PLANNED);

    private final List<CalendarWeek> weeks;
    private final LocalDate today;
    private final Set<LocalDate> extraDays;

    CalendarCard(Chart chart) {
        this.weeks = chart.calendar();
        this.today = chart.today();
        this.extraDays = chart.extraDays();
        addClassNames("sf-card", "calendar-card");
        var scroll = new Div(table());
        scroll.addClassName("calendar-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("workspace.calendar"));
        add(new H2(getTranslation("workspace.calendar")), scroll, legend());
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("calendar");
        table.setCaptionText(getTranslation("workspace.calendar.caption"));
        table.getCaption().addClassName("sf-hidden");
        table.getHead().add(head());
        for (var day : DayOfWeek.values()) {
            table.getBody().add(row(day));
        }
        table.getFoot().add(foot());
        return table;
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        var corner = new NativeTableHeaderCell(getTranslation("workspace.calendar.day"));
        corner.addClassName("calendar-corner");
        row.add(corner);
        for (var i = 0; i < weeks.size(); i++) {
            var monday = weeks.get(i).monday();
            var newMonth =
                    i == 0 || monday.getMonth() != weeks.get(i - 1).monday().getMonth();
            var cell = new NativeTableHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.add(new Span(String.valueOf(monday.getDayOfMonth())));
            var month = new Span(monday.format(DateTimeFormatter.ofPattern("MMM", getLocale())));
            month.addClassName(newMonth ? "calendar-month" : "sf-hidden");
            cell.add(month);
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(DayOfWeek day) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        weeks.forEach(week -> row.add(
                cell(week.monday().plusDays(day.getValue() - 1L), week.days().get(day.getValue() - 1))));
        return row;
    }

    private NativeTableCell cell(LocalDate date, DayMark mark) {
        var cell = new NativeTableCell();
        cell.addClassName(css(mark));
        cell.setClassName("mark-today", date.equals(today));
        var words = new Span(date.isAfter(today) ? "" : word(mark));
        words.addClassName("sf-hidden");
        cell.add(words);
        if (extraDays.contains(date)) {
            cell.addClassName("mark-extra");
            var extra = new Span(", " + getTranslation("workspace.mark.extra"));
            extra.addClassName("sf-hidden");
            cell.add(extra);
        }
        cell.setTitle(Formats.date(date, today, getLocale()));
        return cell;
    }

    private NativeTableRow foot() {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(getTranslation("workspace.calendar.days"));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        weeks.forEach(week -> row.add(new NativeTableCell(
                week.trainingDays().target() == 0
                        ? "–"
                        : week.trainingDays().done() + "/" + week.trainingDays().target())));
        return row;
    }

    private Div legend() {
        var legend = new Div();
        legend.addClassName("calendar-legend");
        LEGEND.forEach(mark -> {
            var sample = new Span();
            sample.addClassNames("calendar-sample", css(mark));
            legend.add(new Span(sample, new Span(word(mark))));
        });
        if (!extraDays.isEmpty()) {
            var sample = new Span();
            sample.addClassNames("calendar-sample", "mark-extra");
            legend.add(new Span(sample, new Span(getTranslation("workspace.mark.extra"))));
        }
        return legend;
    }

    private String word(DayMark mark) {
        return getTranslation("workspace.mark." + mark.name());
    }

    private static String css(DayMark mark) {
        return "mark-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
