package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.shared.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DoseWordsTest {

    private final DoseWords words = new DoseWords(new Texts());

    @Test
    void everyKindOfDoseHasItsWords() {
        assertThat(words.of(2, 8, null, null, Locale.ENGLISH)).isEqualTo("2 × 8");
        assertThat(words.of(2, 8, 3, null, Locale.ENGLISH)).isEqualTo("2 × 8, hold 3 s");
        assertThat(words.of(3, null, 20, null, Locale.ENGLISH)).isEqualTo("3 × 20 s hold");
        assertThat(words.of(3, null, null, new BigDecimal("2.0"), Locale.ENGLISH))
                .isEqualTo("3 × 2 min");
        assertThat(words.of(1, null, null, new BigDecimal("2.5"), Locale.GERMAN))
                .isEqualTo("2,5 Min.");
    }
}
