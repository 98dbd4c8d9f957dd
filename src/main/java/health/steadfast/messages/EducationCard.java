package health.steadfast.messages;

import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.Texts;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to read for patients. One language at least is there.
 *
 * @param hidden not shown to patients
 * @param builtIn its words come with the product
 * @param version of the clinic's own words; 0 as long as there are none
 */
public record EducationCard(
        String slug,
        @Nullable EducationText english,
        @Nullable EducationText german,
        List<EducationLink> links,
        boolean hidden,
        boolean builtIn,
        long version)
        implements Serializable {

    public EducationCard {
        if (english == null && german == null) {
            throw new RuleViolation("messages.education.no-language");
        }
        links = List.copyOf(links);
        if (links.size() > EducationLink.MOST) {
            throw new RuleViolation("messages.education.too-many-links", EducationLink.MOST);
        }
    }

    /** The words in a language, else in the other one. */
    public EducationText in(Locale locale) {
        var wanted = isGerman(locale) ? german : english;
        var other = isGerman(locale) ? english : german;
        return wanted != null ? wanted : Objects.requireNonNull(other);
    }

    /** Whether the words in this language are missing. */
    public boolean isOnlyInTheOtherLanguage(Locale locale) {
        return (isGerman(locale) ? german : english) == null;
    }

    private static boolean isGerman(Locale locale) {
        return Locale.GERMAN.getLanguage().equals(Texts.nearest(locale).getLanguage());
    }
}
