package health.steadfast.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.shared.RuleViolation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class PasswordRulesTest {

    private static final List<String> RUTH =
            List.of("Ruth Ellingham", "ruth.ellingham@mail.example", "Lindenhof Neuro", "steadfast");

    private final PasswordRules rules =
            new PasswordRules(new CommonPhrases(new ClassPathResource("accounts/common-phrases.txt")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "herons stand in cold water",
                "der Zug nach Kiel war blau gestreift",
                "kaffeetasse-wolke-drachen",
                "7 Enten, 2 Kähne & ein Bär",
                "ヘロンは冷たい水の中に立っています"
            })
    void aSentenceOfOnesOwnIsTakenWhateverSignsItHas(String password) {
        assertThatCode(() -> rules.require(password, RUTH)).doesNotThrowAnyException();
    }

    @Test
    void fourteenCharactersAreTooFew() {
        assertThatIsRefused("cold water ha!", "accounts.password.too-short");
    }

    @Test
    void itMayHaveOneHundredAndTwentyEightCharactersAndNoMore() {
        var long128 = "heron pond ferry lantern ".repeat(6).substring(0, 128);

        assertThatCode(() -> rules.require(long128, RUTH)).doesNotThrowAnyException();
        assertThatIsRefused(long128 + "x", "accounts.password.too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password Password 1",
                "correct horse battery staple",
                "CorrectHorseBatteryStaple1",
                "aaaaaaaaaaaaaaaaaaaa",
                "123456789012345",
                "qwertyuiopasdfg",
                "1qaz2wsx3edc4rfv",
                "iloveyouiloveyou",
                "ichliebedichsosehr",
                "abcabcabcabcabcabc"
            })
    void whatEverybodyThinksOfIsRefused(String password) {
        assertThatIsRefused(password, "accounts.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ruth Ellingham 1970", "ruth.ellingham@mail", "lindenhof-neuro-steadfast"})
    void ownNameAddressAndClinicAreNoPassword(String password) {
        assertThatIsRefused(password, "accounts.password.own-words");
    }

    @Test
    void theMeterTellsTheSame() {
        assertThat(rules.strength("short", RUTH)).isEqualTo(PasswordRules.Strength.TOO_SHORT);
        assertThat(rules.strength("passwordpassword", RUTH)).isEqualTo(PasswordRules.Strength.EASY);
        assertThat(rules.strength("herons stand in cold water", RUTH)).isEqualTo(PasswordRules.Strength.STRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "1", "zxcvbn", "p@ssw0rd", "(([["})
    void noInputKeepsTheServerBusy(String part) {
        var password = part.repeat(128 / part.length());
        var start = System.nanoTime();

        rules.strength(password, RUTH);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    private void assertThatIsRefused(String password, String code) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rules.require(password, RUTH))
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
