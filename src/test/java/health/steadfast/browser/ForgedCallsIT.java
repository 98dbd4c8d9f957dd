package health.steadfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.TestClinic;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Calls that no page makes, made by a patient who is signed in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ForgedCallsIT {

    private static final String PASSWORD = "a long walk by the river";

    @Autowired
    ClinicFixtures clinics;

    @LocalServerPort
    int port;

    private TestClinic clinic;
    private FlowVisitor page;

    @BeforeEach
    void aPatientOpensThePageForAFall() throws Exception {
        clinics.forgetGuesses();
        clinic = clinics.clinic();
        page = new FlowVisitor(signedIn());
        assertThat(page.open("fall")).contains("What happened?");
    }

    @Test
    void aPatientWhoNavigatesByHandGetsNoViewOfStaff() throws Exception {
        for (var view : new String[] {"accounts", "caseload", "patients/20-4417", "library"}) {
            assertThat(page.call(FlowVisitor.going(view))).as(view).contains("Page not found");
        }
    }

    @Test
    void aCallWithoutTheKeyOfItsWindowDoesNothing() throws Exception {
        var other = new FlowVisitor(signedIn());
        other.open("fall");

        for (var key : new String[] {"", "0", other.key()}) {
            assertThatItIsPlain(page.send(page.window(), page.body(key, page.click("near-fall"))));
        }

        assertThat(reports()).isZero();
    }

    @Test
    void aWindowOfSomebodyElseIsNotThere() throws Exception {
        var elsewhere = new FlowVisitor(signedIn());
        elsewhere.open("fall");
        elsewhere.open("fall");

        var answer = page.send(elsewhere.window(), elsewhere.body(elsewhere.key(), elsewhere.click("near-fall")));

        assertThat(answer.body()).contains("sessionExpired");
        assertThat(reports()).isZero();
    }

    @Test
    void aDoubleClickAndACallSentTwiceAreOneReport() throws Exception {
        var twice = page.body(page.key(), page.click("near-fall"), page.click("near-fall"));

        page.send(page.window(), twice);
        page.send(page.window(), twice);

        assertThat(reports()).isOne();
    }

    @Test
    void whatAPageMayNotChangeStaysAsItIs() throws Exception {
        var answer = page.send(
                page.window(),
                page.body(
                        page.key(),
                        page.writing("near-fall", "innerHTML", "<img src=x onerror=alert(1)>"),
                        page.writing("near-fall", "disabled", "false")));

        assertThatItIsPlain(answer);
        assertThat(answer.body()).doesNotContain("onerror");
    }

    @Test
    void whatIsNoCallIsAnsweredPlainly() throws Exception {
        var nested = "[".repeat(10_000) + "]".repeat(10_000);
        for (var body : new String[] {"{{{", "[]", "\"NaN\"", "{\"csrfToken\":{}}", page.body(page.key(), nested)}) {
            assertThatItIsPlain(page.send(page.window(), body));
        }
        assertThat(new FlowVisitor(signedIn()).open("fall")).contains("What happened?");
    }

    @Test
    void whoAsksForEverythingAHundredTimesKeepsNobodyWaiting() throws Exception {
        var other = signedIn();
        var flood = Thread.ofVirtual().start(() -> {
            for (var i = 0; i < 100; i++) {
                resynchronise();
            }
        });

        var before = System.nanoTime();
        assertThat(new FlowVisitor(other).open("today")).contains("Ada");
        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(5_000);
        flood.join(60_000);
        assertThat(flood.isAlive()).isFalse();
    }

    @Test
    void ofManyWindowsTheOldestClose() throws Exception {
        var visitor = signedIn();
        var oldest = new FlowVisitor(visitor);
        oldest.open("fall");
        FlowVisitor newest = oldest;
        for (var i = 0; i < 60; i++) {
            newest = new FlowVisitor(visitor);
            newest.open("today");
        }

        var late = oldest.send(oldest.window(), oldest.body(oldest.key(), oldest.click("near-fall")));

        assertThat(late.body()).contains("sessionExpired");
        assertThat(reports()).isZero();
        assertThat(newest.call(FlowVisitor.going("fall"))).contains("What happened?");
    }

    private void resynchronise() {
        try {
            page.send(page.window(), page.everythingAnew());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpVisitor signedIn() throws IOException, InterruptedException {
        var visitor = new HttpVisitor(port);
        visitor.signIn(
                clinics.password(clinic.account(clinic.patientOf(clinic.therapist(), "Ada")), PASSWORD), PASSWORD);
        assertThat(visitor.isSentToSignIn("/account")).isFalse();
        return visitor;
    }

    private long reports() {
        return clinics.count("steadfast.fall_report where clinic_id = '%s'".formatted(clinic.id()));
    }

    private static void assertThatItIsPlain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("Exception", "health.steadfast", "\tat ");
    }
}
