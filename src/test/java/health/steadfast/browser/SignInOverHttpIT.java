package health.steadfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.testing.ClinicFixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser never sends, sent to the running server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInOverHttpIT {

    private static final String PASSWORD = "a long walk by the river";

    @Autowired
    ClinicFixtures clinics;

    @LocalServerPort
    int port;

    @BeforeEach
    void nobodyHasToWait() {
        clinics.forgetGuesses();
    }

    @Test
    void aSessionThatSomebodyElsePlantedIsNotTheOneSignedInto() throws Exception {
        var planted = new HttpVisitor(port, "JSESSIONID=0123456789ABCDEF0123456789ABCDEF");
        var before = new HttpVisitor(port);
        before.get("/login");
        var anonymous = before.session();

        planted.signIn(clinics.password(clinics.clinic().therapist(), PASSWORD), PASSWORD);
        before.signIn(clinics.password(clinics.clinic().therapist(), PASSWORD), PASSWORD);

        assertThat(planted.session()).doesNotContain("0123456789ABCDEF");
        assertThat(before.session()).isNotEqualTo(anonymous);
    }

    /** Over a real connection: a page is forwarded to Vaadin, which a test without a server does not show. */
    @Test
    void everyPageSaysWhatABrowserMayDoWithIt() throws Exception {
        var headers = new HttpVisitor(port).get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void filesAreKeptByTheBrowser() throws Exception {
        var headers = new HttpVisitor(port).get("/styles.css").headers();

        assertThat(headers.firstValue("Cache-Control").orElseThrow()).doesNotContain("no-store");
        assertThat(headers.firstValue("Pragma")).isEmpty();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void theCookieIsForThisServerAlone() throws Exception {
        var visitor = new HttpVisitor(port);

        var answer = visitor.get("/login");

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void aForgedSignInIsForbidden() throws Exception {
        var email = clinics.password(clinics.clinic().therapist(), PASSWORD);

        assertThat(new HttpVisitor(port)
                        .post("/login", "username=%s&password=%s".formatted(email, PASSWORD))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCookieIsWorthNothingAfterSigningOut() throws Exception {
        var visitor = signedIn();
        var stolen = new HttpVisitor(port, visitor.session());
        assertThat(stolen.get("/account").statusCode()).isEqualTo(200);

        visitor.signOut();

        assertThat(stolen.isSentToSignIn("/account")).isTrue();
    }

    @Test
    void aCookieIsWorthNothingOnceTheMembershipHasChanged() throws Exception {
        var therapist = clinics.clinic().therapist();
        var visitor = new HttpVisitor(port);
        visitor.signIn(clinics.password(therapist, PASSWORD), PASSWORD);
        assertThat(visitor.isSentToSignIn("/account")).isFalse();

        clinics.run(
                "update steadfast.membership set security_stamp = gen_random_uuid() where membership_id = ?",
                therapist.membership());

        assertThat(visitor.isSentToSignIn("/account")).isTrue();
    }

    @Test
    void aPasswordOfAMillionSignsIsNotEvenHashed() throws Exception {
        var visitor = new HttpVisitor(port);
        visitor.get("/login");

        assertThat(visitor.post("/login", "username=a%40b.example&password=" + "x".repeat(1_000_000))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aCallOfElevenMegabytesIsRefused() throws Exception {
        assertThat(signedIn()
                        .postText("/?v-r=uidl&v-uiId=0", "x".repeat(11_000_000))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void otherVerbsAreNotAllowed() throws Exception {
        for (var verb : new String[] {"TRACE", "PUT", "DELETE", "JEFF"}) {
            assertThat(firstLine(verb + " /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .as(verb)
                    .contains(" 405");
        }
    }

    @Test
    void aForgedHostDoesNotGetIntoAnAddress() throws Exception {
        var answer = whole("GET /accounts HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                + "X-Forwarded-Proto: https\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("Location: /login").doesNotContain("evil");
    }

    @Test
    void aFloodOfSignInsIsAnsweredAndNobodyElseWaits() throws Exception {
        floodOf(150);
    }

    @Test
    @Tag("long")
    void aFloodOf500SignInsIsAnsweredAndNobodyElseWaits() throws Exception {
        floodOf(500);
    }

    private void floodOf(int attempts) throws Exception {
        var flood = IntStream.range(0, attempts)
                .mapToObj(i -> Thread.ofVirtual().start(() -> attempt(i)))
                .toList();

        var before = System.nanoTime();
        var answer = new HttpVisitor(port).get("/actuator/health/liveness");
        var waited = (System.nanoTime() - before) / 1_000_000;

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(waited).isLessThan(5_000);
        for (var one : flood) {
            one.join(60_000);
            assertThat(one.isAlive()).isFalse();
        }
    }

    private void attempt(int number) {
        try {
            new HttpVisitor(port).signIn("nobody%d@flood.example".formatted(number), "guessing guessing");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpVisitor signedIn() throws IOException, InterruptedException {
        var visitor = new HttpVisitor(port);
        visitor.signIn(clinics.password(clinics.clinic().therapist(), PASSWORD), PASSWORD);
        assertThat(visitor.isSentToSignIn("/account")).isFalse();
        return visitor;
    }

    private String firstLine(String request) throws IOException {
        return whole(request).lines().findFirst().orElse("");
    }

    private String whole(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
