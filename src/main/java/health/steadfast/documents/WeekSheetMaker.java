package health.steadfast.documents;

import health.steadfast.documents.pages.Letterhead;
import health.steadfast.documents.pages.Picture;
import health.steadfast.documents.pages.WeekSheet;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseFigures;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Texts;
import health.steadfast.training.PatientLook;
import health.steadfast.training.PatientWords;
import health.steadfast.training.Verdict;
import health.steadfast.training.Verdicts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.stream.IntStream;

/** Puts a week sheet into words, in the patient's language. */
final class WeekSheetMaker {

    /** What names may take in the columns of both kinds, in pixels of a page, and how large they are written there. */
    private static final int NARROW = 64;

    private static final int WIDE = 89;
    private static final int LETTERS = 15;
    private static final int PICTURE = 56;
    /** Below a picture there is room for so many lines; a longer name stands alone. */
    private static final int MOST_LINES = 5;

    private final Catalogue catalogue;
    private final Texts texts;
    private final PatientLook look;
    private final Letterhead head;
    private final Locale locale;
    private final PatientWords words;
    private final Verdicts verdicts;

    WeekSheetMaker(Catalogue catalogue, Texts texts, PatientLook look, Letterhead head, Verdicts verdicts) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.look = look;
        this.head = head;
        this.locale = head.locale();
        this.words = new PatientWords(catalogue, texts, locale);
        this.verdicts = verdicts;
    }

    WeekSheet of(WeekPlan week) {
        var items = PlanToPrint.week(week).stream()
                .filter(item -> verdicts.of(item).kind() != Verdict.Kind.RESTS)
                .toList();
        if (items.isEmpty()) {
            throw new NotFound();
        }
        var monday = week.week();
        var days = week.trainingDays();
        return new WeekSheet(
                head,
                span(monday, monday.plusDays(6)),
                get("documents.week.number", String.valueOf(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))),
                days == 7 ? get("documents.often.daily") : get("documents.often.days", days),
                IntStream.range(0, 7).mapToObj(monday::plusDays).map(this::day).toList(),
                IntStream.range(0, items.size())
                        .mapToObj(at -> column(items.get(at), at < WeekSheet.FIRST_PAGE ? NARROW : WIDE))
                        .toList());
    }

    private WeekSheet.SheetColumn column(PrescribedItem item, int width) {
        var instead = verdicts.of(item).instead();
        var slug = instead == null ? item.exercise() : instead;
        var name = words.name(slug);
        var lines = Syllables.lines(name, line -> Lettering.bold(line) * LETTERS <= width);
        var side = look.side(slug, item.dose().side());
        var aid = look.aid(catalogue.get(slug));
        var picture = ExerciseFigures.paperPose(slug, side, aid)
                .filter(it -> lines.size() <= MOST_LINES)
                .map(it -> Picture.of(it, ExerciseFigures.alt(slug, side, aid, locale, words::get), PICTURE, PICTURE))
                .orElse(null);
        return new WeekSheet.SheetColumn(lines, picture);
    }

    private WeekSheet.SheetDay day(LocalDate date) {
        return new WeekSheet.SheetDay(
                date.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale),
                format(date, isGerman() ? "d. LLL" : "d MMM"));
    }

    /** "23 to 29 November 2026", "30 November to 6 December 2026". */
    private String span(LocalDate from, LocalDate until) {
        var last = format(until, isGerman() ? "d. MMMM yyyy" : "d MMMM yyyy");
        var sameMonth = from.getMonth() == until.getMonth();
        var first = format(from, isGerman() ? (sameMonth ? "d." : "d. MMMM") : sameMonth ? "d" : "d MMMM");
        return get("documents.week.span", first, last);
    }

    private String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    private boolean isGerman() {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage());
    }

    private String get(String key, Object... arguments) {
        return texts.get(key, locale, arguments);
    }
}
