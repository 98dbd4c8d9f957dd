package health.steadfast.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void capitalsAndSpacesAroundItDoNotMatter() {
        assertThat(new EmailAddress(" Ruth.Ellingham@Mail.Example ").value()).isEqualTo("ruth.ellingham@mail.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "o'neil+home@sub.mail.example"})
    void usualAddressesAreTaken(String text) {
        assertThat(EmailAddress.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b@c.example",
                "a@b.example\r\nBcc: x@y.example",
                "a@b.example, c@d.example",
                "<a@b.example>",
                "a b@c.example",
                "a@-b.example"
            })
    void whatCouldBeMoreThanOneMailboxIsRefused(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
    }

    @Test
    void anAddressHasAtMostTwoHundredAndFiftyFourCharacters() {
        assertThat(EmailAddress.isValid("a@" + "b".repeat(252))).isTrue();
        assertThat(EmailAddress.isValid("a@" + "b".repeat(253))).isFalse();
    }
}
