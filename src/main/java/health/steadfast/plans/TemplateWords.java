package health.steadfast.plans;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What fitting a template left out, and the sentence with which a plan reaches its patient. */
@Component
public class TemplateWords {

    private final Texts texts;
    private final Catalogue catalogue;
    private final PlanWords words;

    TemplateWords(Texts texts, Catalogue catalogue, PlanWords words) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** "Stand with feet together: does not go with wheelchair. Instead: Sit tall with free hands." */
    public String note(TemplateNote note, PatientCard patient, Locale locale) {
        var why = texts.get(
                "plans.template.note." + note.reason().name(),
                locale,
                name(note.exercise(), locale),
                patient.givenName(),
                codes(note, locale),
                patient.dailyMinutes());
        var instead = note.instead();
        return instead == null
                ? why
                : why + " " + texts.get("plans.template.note.instead", locale, name(instead, locale));
    }

    /** What the patient reads about a plan unless the therapist writes something else, in the patient's language. */
    public String sentence(List<DraftItem> items, PatientCard patient) {
        var locale = Locale.forLanguageTag(patient.language());
        if (items.isEmpty()) {
            return "";
        }
        var days = items.stream()
                .mapToInt(item -> item.schedule().daysAWeek())
                .max()
                .orElse(1);
        var minutes = WeekLoad.of(items, catalogue).longestMinutes();
        var sentence = texts.get("plans.quick.sentence", locale, items.size(), minutes, days);
        var holdsOn = items.stream()
                .anyMatch(item -> item.dose().support() == Support.BOTH_HANDS
                        && catalogue.get(item.exercise()).isOnFeet());
        return holdsOn ? sentence + " " + texts.get("plans.quick.hold-on", locale) : sentence;
    }

    /** "1 × 8" where the exercise stays the same, "Sit and march, 1 × 8" where another one takes its place. */
    public String lighter(Lighter lighter, DraftItem item, Locale locale) {
        var instead = lighter.instead();
        return instead != null && instead.exercise().equals(item.exercise())
                ? words.amount(instead.dose(), locale)
                : words.lighter(lighter, locale);
    }

    private String codes(TemplateNote note, Locale locale) {
        return note.codes().stream()
                .sorted()
                .map(code -> label(note, code, locale))
                .collect(Collectors.joining(", "));
    }

    private String label(TemplateNote note, String code, Locale locale) {
        return switch (note.reason()) {
            case EQUIPMENT_MISSING -> catalogue.label("equipment", code, locale);
            case USEFUL_TONE -> catalogue.label("muscles", code, locale);
            default ->
                Aid.ofCode(code)
                        .map(aid -> texts.get("caseload.aid." + aid.code(), locale))
                        .orElseGet(() -> catalogue.label("contraindications", code, locale));
        };
    }

    /** The name, or what is left of it where the catalogue has forgotten the exercise. */
    private String name(ExerciseSlug exercise, Locale locale) {
        return catalogue.find(exercise).isPresent()
                ? catalogue.text(exercise, locale).name()
                : exercise.value().replace('-', ' ');
    }
}
