package health.steadfast.plans;

import java.io.Serializable;
import java.util.Locale;

/** Words of a template in both languages; a template of the clinic says the same in each. */
public record TemplateText(String en, String de) implements Serializable {

    static TemplateText same(String words) {
        return new TemplateText(words, words);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? de : en;
    }
}
