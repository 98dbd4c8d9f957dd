package health.steadfast.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;

/** One real mail server per test run, which keeps what it gets. */
public final class TestMail {

    private static final GreenMail SERVER = start();

    private TestMail() {}

    static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** Waits for the mail number {@code count} to an address and answers its text. */
    public static String await(String address, int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> to(address).size() >= count);
        try {
            return (String) to(address).get(count - 1).getContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All mails to an address so far. */
    public static List<MimeMessage> to(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail start() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return server;
    }
}
