package health.steadfast.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SyllablesTest {

    @Test
    void wordsThatFitStandBesideEachOther() {
        assertThat(Syllables.lines("Stand on one leg", SyllablesTest::isShort)).containsExactly("Stand on", "one leg");
    }

    @Test
    void aLongWordIsDividedBetweenSyllables() {
        assertThat(Syllables.lines("Marschieren an der Arbeitsplatte", SyllablesTest::isShort))
                .containsExactly("Mar-", "schieren", "an der", "Arbeits-", "platte");
    }

    @Test
    void whatFitsNowhereStandsSignBySignAndAnEndIsReached() {
        assertThat(Syllables.lines("Übung", _ -> false)).containsExactly("Ü-", "b-", "u-", "n-", "g");
    }

    @Test
    void widthIsThatOfTheLettersAndNotTheirNumber() {
        assertThat(Lettering.bold("Bauchatmung")).isGreaterThan(Lettering.bold("ill till filli"));
        assertThat(Lettering.bold("ÄÖÜäöüß×")).isBetween(4.0, 8.0);
    }

    private static boolean isShort(String line) {
        return line.length() <= 8;
    }
}
