package health.steadfast.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.EmailAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Which way mail takes, and what the demo keeps of it. */
class DemoMailboxTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-17T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void theDemoKeepsTheLastHundredMailsTheLatestFirst() {
        var box = new DemoMailbox(NOON);
        for (var i = 0; i < 150; i++) {
            box.send(mail("Mail " + i));
        }

        assertThat(box.mails()).hasSize(100);
        assertThat(box.mails().getFirst().subject()).isEqualTo("Mail 149");
        assertThat(new DemoMails(box).latest()).isPresent();
    }

    @Test
    void aMailServerComesFirstEvenInTheDemo() {
        assertThat(outlet("mail.example", true)).isInstanceOf(SmtpOutlet.class);
        assertThat(outlet("mail.example", false)).isInstanceOf(SmtpOutlet.class);
    }

    @Test
    void withoutAServerOnlyTheDemoKeepsMail() {
        assertThat(outlet("", true)).isInstanceOf(DemoMailbox.class);
        assertThat(outlet(" ", false).isReady()).isFalse();
        assertThat(new DemoMails(outlet("", false)).latest()).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> outlet("", false).send(mail("Lost?")));
    }

    @Test
    void linksBeginWithThePublicAddressOfTheSettings() {
        assertThat(new PublicAddress(URI.create("https://steadfast.example.org/")).of("/invitation/x"))
                .isEqualTo("https://steadfast.example.org/invitation/x");
        for (var wrong : new String[] {"steadfast.example.org", "ftp://steadfast.example.org", "/relative"}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new PublicAddress(URI.create(wrong)));
        }
    }

    @Test
    void aMailDoesNotShowItselfInALog() {
        assertThat(mail("Your access")).hasToString("a mail");
    }

    private static Mail mail(String subject) {
        return new Mail(new EmailAddress("ruth@mail.example"), subject, "https://steadfast.example.org/invitation/x");
    }

    private static MailOutlet outlet(String host, boolean demo) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("sender", new JavaMailSenderImpl());
        return new MailConfiguration()
                .mailOutlet(beans.getBeanProvider(JavaMailSender.class), host, "steadfast@mail.example", demo, NOON);
    }
}
