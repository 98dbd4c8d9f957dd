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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prescriptions and their changes in a few words, for therapists. */
@Component
public class PlanWords {

    private final Texts texts;
    private final Catalogue catalogue;
    private final DoseWords doses;
    private final PartWords partWords;

    PlanWords(Texts texts, Catalogue catalogue, DoseWords doses) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.doses = doses;
        this.partWords = new PartWords(this, texts, catalogue);
    }

    /** "3 × 20 s hold, each side". */
    public String dose(Dose dose, Locale locale) {
        var words = amount(dose, locale);
        return dose.side() == Side.NONE
                ? words
                : words + ", " + texts.get("plans.side-words." + dose.side().name(), locale);
    }

    /** "3 × 20 s hold", without its side. */
    public String amount(Dose dose, Locale locale) {
        if (dose.metres() != null) {
            return dose.sets() == 1
                    ? texts.get("plans.dose.metres-once", locale, dose.metres())
                    : texts.get("plans.dose.metres", locale, dose.sets(), dose.metres());
        }
        if (dose.workSeconds() != null) {
            return texts.get("plans.dose.intervals", locale, dose.sets(), dose.workSeconds(), dose.restSeconds());
        }
        return doses.of(dose.sets(), dose.repetitions(), dose.holdSeconds(), dose.minutes(), locale);
    }

    /** "2.5 kg", "red band"; "–" where there is none. */
    public String load(@Nullable Load load, Locale locale) {
        if (load == null) {
            return "–";
        }
        return load.words() != null
                ? load.words()
                : texts.get("plans.dose.kilograms", locale, Objects.requireNonNull(load.kilograms()));
    }

    /** What an item is for, "Balance", "Numb feet", "the problem in the patient's own words". */
    public String aim(@Nullable Aim aim, Locale locale) {
        if (aim == null) {
            return "–";
        }
        return switch (aim.kind()) {
            case BLOCK -> catalogue.label("building_blocks", aim.code(), locale);
            case SYMPTOM -> catalogue.label("symptoms", aim.code(), locale);
            case TOP_PROBLEM -> texts.get("plans.aim.top-problem", locale);
            case GOAL -> texts.get("plans.aim.goal", locale);
        };
    }

    /** What becomes of an item on a lighter day: "left out", "Sit and march, 1 × 8"; made by the program where null. */
    public String lighter(@Nullable Lighter lighter, Locale locale) {
        if (lighter == null) {
            return texts.get("plans.lighter.automatic", locale);
        }
        var instead = lighter.instead();
        return instead == null
                ? texts.get("plans.lighter.left-out", locale)
                : "%s, %s".formatted(name(instead.exercise(), locale), dose(instead.dose(), locale));
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
        var parts = partWords.of(change.parts(), before, after, locale);
        return change.parts().contains(PlanChange.Part.EXERCISE)
                ? parts // it begins with both names
                : texts.get("plans.change.changed", locale, name(before.exercise(), locale), parts);
    }

    /** "any 1 of 3, with Dance in a chair, …"; empty where there is no choice. */
    public String slot(DraftItem item, Locale locale) {
        return item.slot() == null ? "" : partWords.value(PlanChange.Part.SLOT, item, locale);
    }

    /** "from 1 Dec 2026 until 5 Jan 2027"; empty where both days are open. */
    public String active(ActiveTime active, Locale locale) {
        return Stream.of(
                        active.from() == null
                                ? ""
                                : texts.get("plans.value.from", locale, Formats.dateWithYear(active.from(), locale)),
                        active.until() == null
                                ? ""
                                : texts.get("plans.value.until", locale, Formats.dateWithYear(active.until(), locale)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What an item says about one part, in words; "–" where it says nothing. */
    public String value(PlanChange.Part part, DraftItem item, Locale locale) {
        return partWords.value(part, item, locale);
    }

    /** "2 × 8 → 3 × 8; daily → 3 × a week", without the name of the item. */
    public String parts(PlanChange change, Locale locale) {
        return partWords.of(
                change.parts(),
                Objects.requireNonNull(change.before()),
                Objects.requireNonNull(change.after()),
                locale);
    }

    /** What an item says about one field, in words. */
    public String value(MergeField field, DraftItem item, Locale locale) {
        return field.parts().stream()
                .sorted()
                .map(part -> partWords.value(part, item, locale))
                .filter(words ->
                        !words.equals(PartWords.NOTHING) || field.parts().size() == 1)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** "To try: thick cutlery: new", or that it was changed or taken out. */
    public String change(StrategyChange change, Locale locale) {
        var before = change.before();
        var after = change.after();
        if (before == null) {
            return texts.get("plans.change.strategy-added", locale, strategy(Objects.requireNonNull(after)));
        }
        return after == null
                ? texts.get("plans.change.strategy-removed", locale, strategy(before))
                : texts.get("plans.change.strategy-changed", locale, arrow(strategy(before), strategy(after)));
    }

    /** "Thick cutlery (at meals)". */
    public String strategy(Strategy strategy) {
        return strategy.when() == null ? strategy.text() : "%s (%s)".formatted(strategy.text(), strategy.when());
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
