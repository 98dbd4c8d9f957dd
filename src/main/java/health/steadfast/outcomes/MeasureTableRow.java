package health.steadfast.outcomes;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.steadfast.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a table of results, as text; it becomes a result or says what it does not understand. */
final class MeasureTableRow {

    static final List<String> COLUMNS = List.of(
            "date",
            "measure",
            "side",
            "of",
            "trial1",
            "trial2",
            "trial3",
            "aid",
            "orthosis",
            "pace",
            "device",
            "not_finished",
            "note");

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}+]");
    private static final Pattern GERMAN_DATE = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    private final NamedCsvRecord row;
    private final MeasureWords words;

    MeasureTableRow(NamedCsvRecord row, MeasureWords words) {
        this.row = row;
        this.words = words;
    }

    /** @throws RuleViolation with what is not understood, and in which column */
    NewMeasurement read() {
        var measure = one("measure", List.of(Measure.values()), words::name);
        if (measure == null) {
            throw missing("measure");
        }
        var asked = measure.conditions();
        return new NewMeasurement(
                series(measure),
                date(),
                values(measure),
                List.of(),
                one("not_finished", List.of(NotCompleted.values()), null),
                new Circumstances(
                        asked.contains(Condition.AID) ? one("aid", List.of(WalkingAid.values()), null) : null,
                        asked.contains(Condition.ORTHOSIS) ? one("orthosis", List.of(Orthosis.values()), null) : null,
                        asked.contains(Condition.PACE) ? one("pace", List.of(Pace.values()), null) : null,
                        asked.contains(Condition.DEVICE) ? text("device") : null),
                false,
                text("note"));
    }

    private SeriesKey series(Measure measure) {
        var side = one("side", measure.sides(), words::side);
        if (side == null) {
            if (measure.sides().size() > 1) {
                throw missing("side");
            }
            side = measure.sides().getFirst();
        }
        var of = text("of");
        if (measure.subjects().isEmpty()) {
            return new SeriesKey(measure, side, null);
        }
        if (of == null) {
            throw missing("of");
        }
        var subject = measure.subjects().stream()
                .filter(code -> Stream.of(code, words.subject(code, Locale.ENGLISH), words.subject(code, Locale.GERMAN))
                        .anyMatch(it -> plain(it).equals(plain(of))))
                .findFirst()
                .orElseThrow(() -> unknown("of", of));
        return new SeriesKey(measure, side, subject);
    }

    private LocalDate date() {
        var text = text("date");
        if (text == null) {
            throw missing("date");
        }
        try {
            var german = GERMAN_DATE.matcher(text);
            return german.matches()
                    ? LocalDate.of(
                            Integer.parseInt(german.group(3)),
                            Integer.parseInt(german.group(2)),
                            Integer.parseInt(german.group(1)))
                    : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw unknown("date", text);
        }
    }

    /** The trials up to the last one that is told, and at least as many as the measure takes. */
    private List<@Nullable BigDecimal> values(Measure measure) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var column : List.of("trial1", "trial2", "trial3")) {
            values.add(number(column, measure));
        }
        while (values.size() > measure.leastTrials() && values.getLast() == null) {
            values.removeLast();
        }
        return values;
    }

    private @Nullable BigDecimal number(String column, Measure measure) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        if (measure.unit() == Unit.GRADE && text.equals("1+")) {
            return new BigDecimal("1.5");
        }
        try {
            return text.length() > 12 ? tooLong(column, text) : new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw unknown(column, text);
        }
    }

    private static BigDecimal tooLong(String column, String text) {
        throw unknown(column, text);
    }

    /** The value whose code, or name in one of the languages, stands there; null for an empty field. */
    private <E extends Enum<E>> @Nullable E one(String column, List<E> values, @Nullable BiNames<E> names) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        return values.stream()
                .filter(value -> names(value, names).anyMatch(it -> plain(it).equals(plain(text))))
                .findFirst()
                .orElseThrow(() -> unknown(column, text));
    }

    private static <E extends Enum<E>> Stream<String> names(E value, @Nullable BiNames<E> names) {
        return names == null
                ? Stream.of(value.name())
                : Stream.of(value.name(), names.of(value, Locale.ENGLISH), names.of(value, Locale.GERMAN));
    }

    private @Nullable String text(String column) {
        Function<String, @Nullable String> kept = it -> it.isBlank() ? null : it.strip();
        return row.findField(column).map(kept).orElse(null);
    }

    /** Only letters, digits and plus count. */
    private static String plain(String text) {
        return NOT_WORD.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    private static RuleViolation missing(String column) {
        return new RuleViolation("outcomes.import.missing", column);
    }

    private static RuleViolation unknown(String column, String text) {
        return new RuleViolation("outcomes.import.unknown", column, text.length() > 40 ? text.substring(0, 40) : text);
    }

    /** The name of a value in a language. */
    private interface BiNames<E> {

        String of(E value, Locale locale);
    }
}
