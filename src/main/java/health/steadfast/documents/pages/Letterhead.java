package health.steadfast.documents.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose paper it is and who stands behind it.
 *
 * @param shortName "Anna K.", for the foot of the page: a sheet that was left on a bus names nobody in full
 * @param lead "Mara Vogel, physiotherapist"; null: nobody looks after the patient any more
 * @param cover who stands in, in a sentence; null: nobody has to
 * @param phone the number of the clinic
 */
public record Letterhead(
        Locale locale,
        String givenName,
        String fullName,
        String shortName,
        @Nullable String lead,
        @Nullable String cover,
        String clinic,
        @Nullable String phone) {

    /** For the language of the document. */
    public String language() {
        return locale.getLanguage();
    }
}
