package health.steadfast.outcomes;

import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measures, results and changes in a few words. */
@Component
public class MeasureWords {

    private final Texts texts;

    MeasureWords(Texts texts) {
        this.texts = texts;
    }

    /** "9HPT", "Timed Up and Go". */
    public String name(Measure measure, Locale locale) {
        return texts.get("outcomes.measure." + measure.name(), locale);
    }

    /** "9HPT, right", "Ashworth, calf, left". */
    public String name(SeriesKey key, Locale locale) {
        return joined(name(key.measure(), locale), key, locale);
    }

    /** As the patient reads it: "Nine pegs, right". */
    public String forPatient(SeriesKey key, Locale locale) {
        return joined(texts.get("outcomes.my." + key.measure().name(), locale), key, locale);
    }

    private String joined(String name, SeriesKey key, Locale locale) {
        var words = new ArrayList<String>();
        words.add(name);
        if (key.subject() != null) {
            words.add(subject(key.subject(), locale));
        }
        if (key.side() != Laterality.NONE) {
            words.add(side(key.side(), locale));
        }
        return String.join(", ", words);
    }

    public String subject(String code, Locale locale) {
        return texts.get("outcomes.subject." + code, locale);
    }

    public String side(Laterality side, Locale locale) {
        return texts.get("outcomes.side." + side.name(), locale);
    }

    /** "7.9 s", "48", "1+". */
    public String value(Measure measure, @Nullable BigDecimal value, Locale locale) {
        if (value == null) {
            return "–";
        }
        if (measure.unit() == Unit.GRADE) {
            return value.compareTo(new BigDecimal("1.5")) == 0
                    ? "1+"
                    : value.toBigInteger().toString();
        }
        return withUnit(measure, Formats.number(value, decimals(measure), locale), locale);
    }

    /** One tenth is as fine as a mean of times is read; a score keeps two decimals. */
    private static int decimals(Measure measure) {
        return measure.unit() == Unit.SECONDS ? 1 : 2;
    }

    private String withUnit(Measure measure, String number, Locale locale) {
        return switch (measure.unit()) {
            case POINTS, PERCENT, GRADE -> number;
            default -> texts.get("outcomes.unit." + measure.unit().name(), locale, number);
        };
    }

    /** The trials as they were entered: "8.1, 7.7"; a trial that was not finished is a dash. */
    public String trials(Measurement measurement, Locale locale) {
        return measurement.values().stream()
                .map(it -> it == null ? "–" : plain(measurement.measure(), it, locale))
                .collect(Collectors.joining("; "));
    }

    private String plain(Measure measure, BigDecimal value, Locale locale) {
        return measure.unit() == Unit.GRADE ? value(measure, value, locale) : Formats.number(value, 2, locale);
    }

    /** "−6 %", "+3 points"; empty where the two cannot be compared. */
    public String size(Measure measure, Change change, Locale locale) {
        var difference = change.difference();
        if (difference == null || measure.unit() == Unit.GRADE) {
            return "";
        }
        var sign = difference.signum() < 0 ? "−" : difference.signum() > 0 ? "+" : "±";
        var rule = change.rule();
        var percent = change.percent();
        if (rule != null && rule.kind() == ChangeRule.Kind.SHARE && percent != null) {
            return texts.get("outcomes.change.percent", locale, sign + Formats.number(percent, 1, locale));
        }
        return sign + amount(measure, difference.abs(), locale);
    }

    /** "3 points", "9.6 m". */
    private String amount(Measure measure, BigDecimal size, Locale locale) {
        var number = Formats.number(size, decimals(measure), locale);
        return switch (measure.unit()) {
            case POINTS, PERCENT, GRADE -> texts.get("outcomes.change.points", locale, number);
            default -> withUnit(measure, number, locale);
        };
    }

    /** "No sure change", "Faster, sure change". */
    public String word(Measure measure, Change change, Locale locale) {
        var word = change.word();
        if (word != ChangeWord.IMPROVED && word != ChangeWord.WORSE) {
            return texts.get("outcomes.word." + word.name(), locale);
        }
        var rule = Objects.requireNonNull(change.rule());
        var hint = rule.basis() == ChangeRule.Basis.HINT ? ".HINT" : "";
        var time = measure.unit() == Unit.SECONDS && hint.isEmpty() ? ".SECONDS" : "";
        return texts.get("outcomes.word." + word.name() + hint + time, locale);
    }

    /** What the word needs: "needs 20 %", "needs more than 25 %"; empty without a rule. */
    public String needs(Measure measure, Change change, Locale locale) {
        var rule = change.rule();
        var difference = change.difference();
        if (rule == null || difference == null) {
            return "";
        }
        var threshold = rule.threshold(difference);
        var size = rule.kind() == ChangeRule.Kind.SHARE
                ? texts.get("outcomes.change.percent", locale, Formats.number(threshold, 1, locale))
                : amount(measure, threshold, locale);
        return texts.get(rule.more() ? "outcomes.needs.more" : "outcomes.needs", locale, size);
    }

    /** The rule of a measure and what it rests on, in a sentence or two. */
    public String rule(Measure measure, Locale locale) {
        return texts.get("outcomes.rule." + measure.name(), locale);
    }

    /** "Stick or crutch on one side, fast"; empty where the measure does not ask. */
    public String circumstances(Circumstances under, Locale locale) {
        var words = new ArrayList<String>();
        add(words, "outcomes.aid.", under.aid(), locale);
        add(words, "outcomes.orthosis.", under.orthosis() == Orthosis.NONE ? null : under.orthosis(), locale);
        add(words, "outcomes.pace.", under.pace(), locale);
        if (under.device() != null) {
            words.add(under.device());
        }
        return String.join(", ", words);
    }

    private void add(List<String> words, String prefix, @Nullable Enum<?> value, Locale locale) {
        if (value != null) {
            words.add(texts.get(prefix + value.name(), locale));
        }
    }
}
