package health.steadfast.plans;

import health.steadfast.library.Catalogue;
import health.steadfast.library.DoseWords;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prescriptions and their changes in a few words, for therapists. */
@Component
public class PlanWords {

    private final Texts texts;
    private final Catalogue catalogue;
    private final DoseWords doses;

    PlanWords(Texts texts, Catalogue catalogue, DoseWords doses) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.doses = doses;
    }

    /** "3 × 20 s hold, each side". */
    public String dose(Dose dose, Locale locale) {
        var words = doses.of(dose.sets(), dose.repetitions(), dose.holdSeconds(), dose.minutes(), locale);
        return dose.side() == Side.NONE
                ? words
                : words + ", " + texts.get("plans.side-words." + dose.side().name(), locale);
    }

    /** "3 × a week", "Mon, Wed, Fri", "daily", with "2 × a day" where it is more than once. */
    public String schedule(Schedule schedule, Locale locale) {
        var words = switch (schedule) {
            case Schedule.Daily _ -> texts.get("plans.daily", locale);
            case Schedule.Weekdays fixed -> days(fixed.days(), locale);
            case Schedule.TimesAWeek times -> texts.get("library.times-a-week", locale, times.days());
        };
        return schedule.timesADay() == 1
                ? words
                : words + ", " + texts.get("plans.times-a-day", locale, schedule.timesADay());
    }

    /** "Mon, Wed, Fri", in the order of the week. */
    public String days(Collection<DayOfWeek> days, Locale locale) {
        return days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .collect(Collectors.joining(", "));
    }

    /** "Balance: 2 × 8 → 3 × 8; daily → 3 × a week", or that it was added or taken out. */
    public String change(PlanChange change, Locale locale) {
        var before = change.before();
        var after = change.after();
        if (before == null) {
            var added = Objects.requireNonNull(after);
            return texts.get(
                    "plans.change.added",
                    locale,
                    name(added.exercise(), locale),
                    dose(added.dose(), locale),
                    schedule(added.schedule(), locale));
        }
        if (after == null) {
            return texts.get("plans.change.removed", locale, name(before.exercise(), locale));
        }
        var parts = change.parts().stream()
                .sorted()
                .map(part -> part(part, before, after, locale))
                .collect(Collectors.joining("; "));
        return texts.get("plans.change.changed", locale, name(before.exercise(), locale), parts);
    }

    /** Why something was refused. */
    public String refusal(RuleViolation refused, LocalDate today, Locale locale) {
        var arguments = Arrays.stream(refused.arguments())
                .map(argument -> switch (argument) {
                    case ExerciseSlug slug -> name(slug, locale);
                    case LocalDate date -> Formats.date(date, today, locale);
                    default -> argument;
                })
                .toArray();
        return texts.get(refused.code(), locale, arguments);
    }

    public String name(ExerciseSlug exercise, Locale locale) {
        return catalogue.text(exercise, locale).name();
    }

    private String part(PlanChange.Part part, DraftItem before, DraftItem after, Locale locale) {
        return switch (part) {
            case EXERCISE -> arrow(name(before.exercise(), locale), name(after.exercise(), locale));
            case DOSE -> dose(before.dose(), after.dose(), locale);
            case SCHEDULE -> arrow(schedule(before.schedule(), locale), schedule(after.schedule(), locale));
            case NOTE -> texts.get("plans.change.note", locale);
            case PURPOSE -> texts.get("plans.purpose." + after.purpose().name(), locale);
        };
    }

    /** The dose itself where it differs, then what else of it does. */
    private String dose(Dose before, Dose after, Locale locale) {
        var was = dose(before, locale);
        var is = dose(after, locale);
        if (!was.equals(is)) {
            return arrow(was, is);
        }
        if (before.support() != after.support()) {
            return arrow(support(before, locale), support(after, locale));
        }
        if (!Objects.equals(before.effort(), after.effort())) {
            return arrow(effort(before, locale), effort(after, locale));
        }
        return texts.get("plans.change.rest", locale, before.restSeconds(), after.restSeconds());
    }

    /** What the hands do, in the words of the catalogue. */
    public String support(Dose dose, Locale locale) {
        return catalogue.label(
                "supports", dose.support().name().toLowerCase(Locale.ROOT).replace('_', '-'), locale);
    }

    /** The effort band, "4 to 6 of 10". */
    public String effort(Dose dose, Locale locale) {
        var band = dose.effort();
        return band == null
                ? texts.get("library.no-effort", locale)
                : texts.get("library.effort-band", locale, band.low(), band.high());
    }

    private static String arrow(String was, String is) {
        return was + " → " + is;
    }
}
