package health.steadfast.training;

import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.Aim;
import health.steadfast.plans.Dose;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.Side;
import health.steadfast.plans.Slot;
import health.steadfast.shared.Texts;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Exercises, doses and supports in a patient's words, in one language: the same on screens and on paper. */
public class PatientWords {

    private static final String CHAIR_BEHIND = "chair-behind";
    private static final String SECOND_PERSON = "second-person";

    private final Catalogue catalogue;
    private final Texts texts;
    private final Locale locale;

    public PatientWords(Catalogue catalogue, Texts texts, Locale locale) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.locale = locale;
    }

    public final String name(ExerciseSlug slug) {
        return catalogue.text(slug, locale).name();
    }

    public final List<String> steps(ExerciseSlug slug) {
        return catalogue.text(slug, locale).steps();
    }

    /** Says so where a clinic wrote an own exercise in the other language only; empty where it is in this one. */
    public final String otherLanguage(ExerciseSlug slug) {
        var language = language(slug);
        return language.getLanguage().equals(locale.getLanguage()) ? "" : get("training.only-in." + language);
    }

    /** The language that the words of an exercise are in, for voices that read aloud. */
    public final Locale language(ExerciseSlug slug) {
        return catalogue.languageOf(slug, locale);
    }

    public final String domain(ExerciseSlug slug) {
        return catalogue.label("domains", catalogue.get(slug).domain().code(), locale);
    }

    /** "3 × 15 seconds, each side". */
    public final String dose(Dose dose) {
        var once = once(dose);
        var sets = dose.sets() == 1 ? once : get("training.dose.sets", dose.sets(), once);
        return dose.side() == Side.NONE ? sets : get("training.dose.side." + dose.side(), sets);
    }

    /** "any 3 days a week", "Mon, Wed, Fri", "every day, twice a day". */
    public final String schedule(Schedule schedule) {
        var days = switch (schedule) {
            case Schedule.Daily _ -> get("training.plan.schedule.DAILY");
            case Schedule.TimesAWeek any -> get("training.plan.schedule.TIMES", any.days());
            case Schedule.Weekdays fixed ->
                fixed.days().stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .collect(Collectors.joining(", "));
        };
        return schedule.timesADay() == 1 ? days : days + ", " + get("training.plan.times-a-day", schedule.timesADay());
    }

    /** "Any 1 of these 3, also: Dance in a chair, …". */
    public final String choice(Slot slot) {
        var names = slot.others().stream()
                .map(other -> "%s (%s)".formatted(name(other.exercise()), dose(other.dose())))
                .collect(Collectors.joining(", "));
        return get("training.plan.choice", slot.choose(), slot.others().size() + 1, names);
    }

    /** What the hands do: "Both hands on the worktop"; sitting or lying without a hold, the position. */
    public final String support(ExerciseSlug slug, Dose dose) {
        var exercise = catalogue.get(slug);
        return dose.support() == Support.NONE
                ? catalogue.label("positions", exercise.position(), locale)
                : get("training.support." + dose.support() + "." + holder(exercise));
    }

    /** What else keeps the patient safe: "Chair behind you, somebody next to you." Empty if nothing does. */
    public final String company(ExerciseSlug slug) {
        var parts = new ArrayList<String>();
        for (var code : List.of(CHAIR_BEHIND, SECOND_PERSON)) {
            if (catalogue.get(slug).safety().contains(code)) {
                parts.add(get("training.support." + code));
            }
        }
        var line = String.join(", ", parts);
        return line.isEmpty() ? "" : line.substring(0, 1).toUpperCase(locale) + line.substring(1) + ".";
    }

    /** What it is for: "For your balance"; where nobody said it, what its exercise is about. */
    public final String purpose(ExerciseSlug slug, @Nullable Aim aim) {
        if (aim != null) {
            return switch (aim.kind()) {
                case BLOCK -> get("training.for.block." + aim.code());
                case SYMPTOM -> get("training.for.symptom." + aim.code());
                case TOP_PROBLEM -> get("training.for.TOP_PROBLEM");
                case GOAL -> get("training.for.GOAL");
            };
        }
        return get("training.for.domain." + catalogue.get(slug).domain().code());
    }

    public final String get(String key, Object... arguments) {
        return texts.get(key, locale, arguments);
    }

    private String once(Dose dose) {
        if (dose.repetitions() != null) {
            return dose.holdSeconds() == null
                    ? get("training.dose.reps", dose.repetitions())
                    : get("training.dose.reps-hold", dose.repetitions(), dose.holdSeconds());
        }
        if (dose.minutes() != null) {
            return get("training.dose.minutes", dose.minutes());
        }
        if (dose.metres() != null) {
            return get("training.dose.metres", dose.metres());
        }
        if (dose.workSeconds() != null) {
            return get("training.dose.intervals", dose.workSeconds(), dose.restSeconds());
        }
        var hold = dose.holdSeconds();
        return get("training.dose.hold", hold == null ? 0 : hold);
    }

    private static String holder(Exercise exercise) {
        if (exercise.equipment().contains("worktop")) {
            return "WORKTOP";
        }
        if (exercise.equipment().contains("wall")) {
            return "WALL";
        }
        return exercise.equipment().stream().anyMatch(it -> it.startsWith("chair")) ? "CHAIR" : "OTHER";
    }
}
