package health.steadfast.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;

/** One real mail server per test run, which keeps what it gets. */
public final class TestMail {

    private static final GreenMail SERVER = run();

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

    /** The server is down from now on. */
    public static void stop() {
        SERVER.stop();
    }

    /** The server is back, at the same port and empty; nothing happens if it was never away. */
    public static void start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    private static GreenMail run() {
        var server = new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
