package health.steadfast.plans;

import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanChange.Part;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.Formats;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of an item changed, in a few words: "2 × 8 → 3 × 8; daily → 3 × a week". */
final class PartWords {

    static final String NOTHING = "–";

    private final PlanWords words;
    private final Texts texts;
    private final Catalogue catalogue;

    PartWords(PlanWords words, Texts texts, Catalogue catalogue) {
        this.words = words;
        this.texts = texts;
        this.catalogue = catalogue;
    }

    /** All parts that changed; those that together say how much are said once. */
    String of(Set<Part> parts, DraftItem before, DraftItem after, Locale locale) {
        return parts.stream()
                .sorted()
                .map(part -> of(part, before, after, locale))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** One part on its own: what it was and what it is. */
    String of(Part part, DraftItem before, DraftItem after, Locale locale) {
        return switch (part) {
            case REST ->
                texts.get(
                        "plans.change.rest",
                        locale,
                        before.dose().restSeconds(),
                        after.dose().restSeconds());
            case NOTE, EXCLUSION_REASON, CHECKS, SLOT, SHORT_VERSION, HOT_VERSION ->
                texts.get("plans.change." + part.name(), locale);
            case PURPOSE -> texts.get("plans.purpose." + after.purpose().name(), locale);
            default -> {
                var is = value(part, after, locale);
                yield value(part, before, locale) + " → " + is;
            }
        };
    }

    /** What an item says about a part. */
    String value(Part part, DraftItem item, Locale locale) {
        return switch (part) {
            case EXERCISE -> words.name(item.exercise(), locale);
            case SETS, REPETITIONS, HOLD, MINUTES, DISTANCE, WORK, SIDE -> words.dose(item.dose(), locale);
            case REST -> texts.get("plans.value.seconds", locale, item.dose().restSeconds());
            case SUPPORT -> words.support(item.dose(), locale);
            case LOAD -> words.load(item.dose().load(), locale);
            case EFFORT -> words.effort(item.dose(), locale);
            case SCHEDULE, TIMES_A_DAY -> words.schedule(item.schedule(), locale);
            case FROM -> texts.get("plans.value.from", locale, day(item.active().from(), locale));
            case UNTIL ->
                texts.get("plans.value.until", locale, day(item.active().until(), locale));
            case SLOT -> slot(item.slot(), locale);
            case CHECKS -> checks(item, locale);
            case PURPOSE -> texts.get("plans.purpose." + item.purpose().name(), locale);
            case AIM -> words.aim(item.aim(), locale);
            case NOTE -> text(item.note());
            case EXCLUSION_REASON -> text(item.exclusionReason());
            case SHORT_VERSION -> words.lighter(item.variants().shortDay(), locale);
            case HOT_VERSION -> words.lighter(item.variants().hotDay(), locale);
        };
    }

    private String slot(@Nullable Slot slot, Locale locale) {
        if (slot == null) {
            return NOTHING;
        }
        var names = slot.others().stream()
                .map(other -> words.name(other.exercise(), locale))
                .collect(Collectors.joining(", "));
        return texts.get(
                "plans.value.slot", locale, slot.choose(), slot.others().size() + 1, names);
    }

    private String checks(DraftItem item, Locale locale) {
        var checks = item.checksOf(catalogue.get(item.exercise()));
        return checks.isEmpty()
                ? NOTHING
                : checks.stream()
                        .sorted()
                        .map(check -> texts.get("plans.check." + check.name(), locale))
                        .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LocalDate day, Locale locale) {
        return day == null ? NOTHING : Formats.dateWithYear(day, locale);
    }

    private static String text(@Nullable String text) {
        return text == null ? NOTHING : text;
    }
}
