package health.steadfast.library;

import health.steadfast.shared.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A dose in a few words, for therapists: "3 × 8", "3 × 20 s hold", "3 × 2 min". */
@Component
public class DoseWords {

    private final Texts texts;

    DoseWords(Texts texts) {
        this.texts = texts;
    }

    /** The usual dose of the catalogue, with "each side" where it is meant so. */
    public String usual(Exercise exercise, Locale locale) {
        var dose = of(exercise.sets(), exercise.repetitions(), exercise.holdSeconds(), exercise.minutes(), locale);
        return exercise.perSide() ? texts.get("library.dose.each-side", locale, dose) : dose;
    }

    /** Any dose, without its side. */
    public String of(
            int sets,
            @Nullable Integer repetitions,
            @Nullable Integer holdSeconds,
            @Nullable BigDecimal minutes,
            Locale locale) {
        if (minutes != null) {
            return sets == 1
                    ? texts.get("library.dose.minutes-once", locale, minutes)
                    : texts.get("library.dose.minutes", locale, sets, minutes);
        }
        if (holdSeconds == null) {
            return texts.get("library.dose.repetitions", locale, sets, repetitions == null ? 0 : repetitions);
        }
        return repetitions == null
                ? texts.get("library.dose.hold", locale, sets, holdSeconds)
                : texts.get("library.dose.repetitions-hold", locale, sets, repetitions, holdSeconds);
    }
}
