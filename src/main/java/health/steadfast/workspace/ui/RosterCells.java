package health.steadfast.workspace.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import health.steadfast.caseload.MsCourse;
import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import health.steadfast.shared.ui.Formats;
import health.steadfast.workspace.AxisFigure;
import health.steadfast.workspace.RosterRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the cells. Short keys, because every row carries them. */
final class RosterCells {

    /** So many reasons stand in the row; the others open on demand. */
    static final int SHOWN_REASONS = 2;

    /** What a row carries to the browser. */
    static final List<String> PROPERTIES = List.of(
            "id", "name", "sub", "why", "more", "strip", "days", "last", "review", "due", "gait", "balance", "hand",
            "other");

    private RosterCells() {}

    /** The property that carries the figure of an axis. */
    static String key(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }

    static Object value(String property, RosterRow row, Locale locale) {
        return switch (property) {
            case "id" -> row.record().value();
            case "name" -> row.displayName();
            case "sub" -> subtitle(row);
            case "why" -> reasons(row, locale);
            case "more" -> translate("workspace.more-reasons", row.reasons().size() - SHOWN_REASONS);
            case "strip" -> new CellValue(Strip.of(row.strip()).paths());
            case "days" -> translate("workspace.active-days", Strip.spoken(row.strip()));
            case "last" -> lastSession(row, locale);
            case "review" -> nextReview(row, locale);
            case "due" -> isReviewDue(row) ? "roster-due" : "";
            default -> figure(row, Axis.valueOf(property.toUpperCase(Locale.ROOT)));
        };
    }

    /** "47, RRMS, EDSS 4.5, stick". */
    static String subtitle(RosterRow row) {
        var parts = new ArrayList<String>();
        parts.add(String.valueOf(row.age()));
        if (row.course() != MsCourse.UNKNOWN) {
            parts.add(translate("caseload.course." + row.course().name()));
        }
        var edss = row.edss();
        if (edss != null) {
            parts.add(translate("workspace.edss", edss.toString()));
        }
        row.aids().stream()
                .sorted()
                .limit(2)
                .map(aid -> translate("caseload.aid." + aid.code()))
                .map(aid -> aid.equals(aid.toUpperCase(Locale.ROOT)) ? aid : lowerFirst(aid))
                .forEach(parts::add);
        var absent = row.standingInFor();
        if (absent != null) {
            parts.add(translate("workspace.standing-in", absent));
        }
        return String.join(", ", parts);
    }

    static List<CellValue> reasons(RosterRow row, Locale locale) {
        return row.reasons().stream()
                .map(reason -> ReasonWords.of(reason, row.today(), locale))
                .map(words -> new CellValue(
                        Map.of("t", words.cssClass(), "i", words.icon().symbol(), "x", words.text())))
                .toList();
    }

    /** d and p: done and planned, h: on hold, x: words where there is no figure, e: an empty part. */
    static CellValue figure(RosterRow row, Axis axis) {
        var figure = row.figures().get(axis.ordinal());
        return switch (figure.state()) {
            case NOT_PLANNED -> new CellValue(Map.of("u", 1));
            case NO_DATA -> new CellValue(Map.of("x", translate("workspace.figure.no-data")));
            case NOT_SCORED -> new CellValue(Map.of("x", translate("workspace.figure.not-scored")));
            case ON_HOLD -> new CellValue(held(figure));
            case SCORED -> new CellValue(scored(figure));
        };
    }

    private static Map<String, Object> scored(AxisFigure figure) {
        var counts = figure.attendance();
        return figure.emptyParts().isEmpty()
                ? Map.of("d", counts.done(), "p", counts.planned())
                : Map.of("d", counts.done(), "p", counts.planned(), "e", emptyParts(figure));
    }

    private static Map<String, Object> held(AxisFigure figure) {
        var counts = figure.attendance();
        return Map.of("h", 1, "d", counts.done(), "p", counts.planned());
    }

    private static String emptyParts(AxisFigure figure) {
        return figure.emptyParts().stream()
                .sorted()
                .map(Domain::code)
                .map(code -> translate("workspace.part." + code))
                .collect(Collectors.joining(", ", "", " 0"));
    }

    static String lastSession(RosterRow row, Locale locale) {
        var day = row.lastSession();
        return day == null ? translate("workspace.no-session") : Formats.date(day, row.today(), locale);
    }

    static String nextReview(RosterRow row, Locale locale) {
        var day = row.nextReview();
        if (day == null) {
            return "–";
        }
        if (day.equals(row.today())) {
            return translate("workspace.today");
        }
        var date = Formats.shortDate(day, row.today(), locale);
        return isReviewDue(row) ? translate("workspace.due", date) : date;
    }

    static boolean isReviewDue(RosterRow row) {
        var day = row.nextReview();
        return day != null && !day.isAfter(row.today());
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
