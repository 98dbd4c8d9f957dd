package health.steadfast.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Every text of the product in its languages, for views as for mails and papers. */
@Component
public class Texts {

    /** The languages there are; the first one stands in for all others. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final ResourceBundle.Control WITHOUT_THE_SERVERS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The text of a key; with arguments, the text is a {@link MessageFormat}. */
    public String get(String key, Locale locale, Object... arguments) {
        try {
            var text = ResourceBundle.getBundle("vaadin-i18n.translations", locale, WITHOUT_THE_SERVERS_LANGUAGE)
                    .getString(key);
            return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
        } catch (MissingResourceException e) {
            return "!" + key;
        }
    }

    /** The language of the product that is nearest to {@code wanted}. */
    public static Locale nearest(Locale wanted) {
        return LANGUAGES.stream()
                .filter(it -> it.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }
}
