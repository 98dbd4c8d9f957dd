package health.steadfast.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetUpCodeTest {

    @Test
    void everyStartMakesACodeOfItsOwnThatIsReadInGroupsOfFour() {
        var code = new SetUpCode("");

        assertThat(code.isChosen()).isFalse();
        assertThat(code.grouped()).matches("[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){3}");
        assertThat(code.grouped()).isNotEqualTo(new SetUpCode("").grouped());
        assertThat(code.matches(new SetUpCode("").grouped())).isFalse();
    }

    @Test
    void capitalsSpacesAndDashesDoNotMatterWhenItIsTyped() {
        var code = new SetUpCode("Heron-in-the-river-7");

        assertThat(code.isChosen()).isTrue();
        assertThat(code.matches(" heron in the river 7")).isTrue();
        assertThat(code.matches("heron in the river")).isFalse();
        assertThat(code.matches("")).isFalse();
    }

    @Test
    void aCodeThatCouldBeGuessedIsNotUsed() {
        var code = new SetUpCode("heron - 7");

        assertThat(code.isChosen()).isFalse();
        assertThat(code.matches("heron - 7")).isFalse();
    }
}
