package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Advice in one sentence that explains itself. */
@Component
public class AdviceWords {

    private final Texts texts;
    private final Catalogue catalogue;
    private final PlanWords words;

    AdviceWords(Texts texts, Catalogue catalogue, PlanWords words) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.words = words;
    }

    public String of(Advice advice, PatientCard patient, Locale locale) {
        var exercise = advice.exercise();
        var name = exercise == null ? "" : words.name(exercise, locale);
        return switch (advice.kind()) {
            case OVER_DAILY_MINUTES ->
                texts.get(
                        "plans.advice.over-daily-minutes",
                        locale,
                        advice.number(),
                        patient.givenName(),
                        patient.dailyMinutes(),
                        words.days(advice.days(), locale));
            case MANY_EXERCISES ->
                texts.get("plans.advice.many-exercises", locale, advice.number(), PlanAdvice.EXERCISES_A_DAY);
            case HELPER_MISSING -> texts.get("plans.advice.helper-missing", locale, name, patient.givenName());
            case WARNED -> texts.get("plans.advice.warned", locale, name, conditions(advice, locale));
            case STRENGTH_WITHOUT_REST -> texts.get("plans.advice.strength-without-rest", locale, name);
            case UNCOVERED -> texts.get("plans.advice.uncovered", locale, labels("building_blocks", advice, locale));
            case STRENGTH_WITH_ENDURANCE ->
                advice.days().isEmpty()
                        ? texts.get("plans.advice.strength-and-endurance-days", locale, advice.number())
                        : texts.get("plans.advice.strength-with-endurance", locale, words.days(advice.days(), locale));
            case SEVERAL_STEPS_UP -> texts.get("plans.advice.several-steps-up", locale, names(advice, locale));
            case HARDER_IN_SEVERAL_WAYS -> texts.get("plans.advice.harder-in-several-ways", locale, name);
            case USEFUL_TONE ->
                texts.get(
                        "plans.advice.useful-tone",
                        locale,
                        name,
                        patient.givenName(),
                        labels("muscles", advice, locale));
            case RETIRED -> texts.get("plans.advice.retired", locale, name);
        };
    }

    private String names(Advice advice, Locale locale) {
        return advice.codes().stream()
                .map(slug -> texts.get("plans.advice.quoted", locale, words.name(new ExerciseSlug(slug), locale)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String conditions(Advice advice, Locale locale) {
        return labels("contraindications", advice, locale);
    }

    private String labels(String kind, Advice advice, Locale locale) {
        return advice.codes().stream()
                .sorted()
                .map(code -> catalogue.label(kind, code, locale))
                .collect(Collectors.joining(", "));
    }
}
