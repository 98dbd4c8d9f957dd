package health.steadfast.shell;

import com.vaadin.flow.i18n.I18NProvider;
import health.steadfast.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin the texts of the product. */
@Component
class Translations implements I18NProvider {

    private final Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.get(key, locale, arguments);
    }
}
