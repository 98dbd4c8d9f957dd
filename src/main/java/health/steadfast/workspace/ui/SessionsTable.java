package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.ui.Formats;
import health.steadfast.training.DayAnswer;
import health.steadfast.training.LogSource;
import health.steadfast.training.Variant;
import health.steadfast.workspace.SessionDay;
import health.steadfast.workspace.SessionDay.Entry;
import health.steadfast.workspace.Sessions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every day as a group of rows, one row an exercise. */
class SessionsTable extends NativeTable {

    private static final List<String> COLUMNS = List.of("exercise", "done", "quality", "effort", "note");
    private static final int LATE_DAYS = 2;

    private final Sessions sessions;
    private final Catalogue catalogue;

    SessionsTable(Sessions sessions, Catalogue catalogue) {
        this.sessions = sessions;
        this.catalogue = catalogue;
        setCaptionText(getTranslation("workspace.sessions.caption", Sessions.DAYS));
        getCaption().addClassName("sf-hidden");
        var head = new NativeTableRow();
        for (var column : COLUMNS) {
            var cell = new NativeTableHeaderCell(getTranslation("workspace.sessions." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        sessions.days().forEach(day -> {
            var body = addBody();
            body.add(heading(day));
            day.entries().forEach(entry -> row(body, entry));
        });
    }

    private NativeTableRow heading(SessionDay day) {
        var date = new Span(Formats.date(day.date(), sessions.today(), getLocale()));
        date.addClassName("day-date");
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "rowgroup").setAttribute("colspan", String.valueOf(COLUMNS.size()));
        cell.add(
                date,
                new Span(getTranslation(
                        day.variant() == Variant.FULL
                                ? "workspace.sessions.full"
                                : "workspace.variant." + day.variant().name())));
        if (day.fatigueBefore() != null || day.fatigueAfter() != null) {
            cell.add(new Span(
                    getTranslation("workspace.sessions.tired", level(day.fatigueBefore()), level(day.fatigueAfter()))));
        }
        var whole = day.whole();
        if (whole != null) {
            cell.add(new Span(getTranslation("workspace.sessions.whole-day", words(whole))));
        }
        var row = new NativeTableRow(cell);
        row.addClassName("day");
        return row;
    }

    private void row(NativeTableBody body, Entry entry) {
        var name = new NativeTableHeaderCell(
                catalogue.text(entry.exercise(), getLocale()).name());
        name.getElement().setAttribute("scope", "row");
        body.add(new NativeTableRow(
                name,
                new NativeTableCell(done(entry)),
                new NativeTableCell(quality(entry)),
                new NativeTableCell(effort(entry)),
                new NativeTableCell(note(entry))));
    }

    private String done(Entry entry) {
        var word = getTranslation("workspace.sessions." + entry.outcome().name());
        var percent = entry.completion()
                .multiply(BigDecimal.valueOf(100))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return entry.completion().signum() == 0 ? word : word + ", " + getTranslation("workspace.percent", percent);
    }

    private String quality(Entry entry) {
        if (entry.steadiness() != null) {
            return getTranslation("workspace.steadiness." + entry.steadiness().name());
        }
        return entry.hand() == null
                ? "–"
                : getTranslation("workspace.hand." + entry.hand().name());
    }

    private String effort(Entry entry) {
        var effort = entry.effort();
        var low = entry.effortLow();
        var high = entry.effortHigh();
        if (effort == null) {
            return getTranslation("workspace.sessions.not-asked");
        }
        if (low == null || high == null) {
            return effort.toString();
        }
        var place = effort < low ? "below" : effort > high ? "above" : "in-band";
        return getTranslation("workspace.sessions." + place, effort, low, high);
    }

    private String note(Entry entry) {
        var notes = new ArrayList<String>();
        if (entry.stopReason() != null) {
            notes.add(getTranslation(
                    "workspace.sessions.stopped",
                    getTranslation("workspace.stop." + entry.stopReason().name())));
        }
        if (entry.pain() != null && entry.pain() > 0) {
            var where = entry.painWhere();
            notes.add(
                    where == null
                            ? getTranslation("workspace.sessions.pain", entry.pain())
                            : getTranslation(
                                    "workspace.sessions.pain-where",
                                    entry.pain(),
                                    getTranslation("training.ask.where." + where)));
        }
        if (entry.source() != LogSource.APP) {
            notes.add(
                    getTranslation("workspace.sessions.source." + entry.source().name()));
        }
        if (entry.daysLate() >= LATE_DAYS) {
            notes.add(getTranslation("workspace.evidence.late", entry.daysLate()));
        }
        return String.join(", ", notes);
    }

    private String words(DayAnswer whole) {
        return Stream.of(whole.effort(), whole.steadiness())
                .filter(Objects::nonNull)
                .map(it -> getTranslation("workspace.sessions.day." + it.name()))
                .collect(Collectors.joining(", "));
    }

    private static String level(@Nullable Integer level) {
        return level == null ? "–" : level.toString();
    }
}
