package health.steadfast.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SyllablesTest {

    @Test
    void wordsThatFitStandBesideEachOther() {
        assertThat(Syllables.lines("Stand on one leg", 8)).containsExactly("Stand on", "one leg");
    }

    @Test
    void aLongWordIsDividedBetweenSyllables() {
        assertThat(Syllables.lines("Marschieren an der Arbeitsplatte", 8))
                .containsExactly("Mar-", "schieren", "an der", "Arbeits-", "platte");
    }
}
