package health.steadfast.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void everyTextSpeaksTheLanguageOfItsReaderWhateverTheServerSpeaks() {
        var server = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(texts.get("shared.undo", Locale.ENGLISH)).isEqualTo("Undo");
            assertThat(texts.get("shared.undo", Locale.GERMAN)).isEqualTo("Rückgängig");
        } finally {
            Locale.setDefault(server);
        }
    }

    @Test
    void anotherLanguageFallsBackToTheFirst() {
        assertThat(Texts.nearest(Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
        assertThat(Texts.nearest(Locale.forLanguageTag("de-CH"))).isEqualTo(Locale.GERMAN);
    }

    @Test
    void aMissingKeyShowsItselfInsteadOfFailing() {
        assertThat(texts.get("shared.no-such-key", Locale.ENGLISH)).isEqualTo("!shared.no-such-key");
    }
}
