package health.steadfast.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.Aid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    private static final RosterRow DORTE = Rows.named("Dörte", "Kjær-Brandão", "20-4417", Aid.ROLLATOR);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dörte",
                "dorte",
                "DORTE",
                "ort",
                "kjaer",
                "kjær",
                "brandao",
                "Brandão",
                "dorte kjaer",
                "kjaer dorte",
                "20-4417",
                "4417",
                "20-",
                "rollator",
                "  dorte  "
            })
    void anyPartIsFoundWhateverTheAccents(String typed) {
        assertThat(SearchText.of(typed).matches(DORTE)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "one letter wrong, dirte",
        "one letter missing, drte",
        "one letter too many, doorte",
        "two letters swapped, dotre",
        "wrong in the beginning of a long name, brendao",
        "rollator with a typo, rolator"
    })
    void oneTypoIsForgiven(String what, String typed) {
        assertThat(SearchText.of(typed).matches(DORTE)).as(what).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "dirta", "dro", "20-4418", "dorte solheim", "stick"})
    void whatIsFurtherAwayIsNot(String typed) {
        assertThat(SearchText.of(typed).matches(DORTE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "'", "%"})
    void nothingTypedLooksForNothing(String typed) {
        assertThat(SearchText.of(typed).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Łukasz, lukasz", "Groß, gross", "Ørsted, orsted", "Nguyễn, nguyen", "Çelik, celik", "Мария, мария"})
    void lettersOfManyLanguagesAreFound(String name, String typed) {
        assertThat(SearchText.of(typed).matches(Rows.named(name, "Example", "20-0001")))
                .isTrue();
    }
}
