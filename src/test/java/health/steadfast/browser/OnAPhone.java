package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestPlan;
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A patient with a plan who trains on a phone. */
abstract class OnAPhone extends BrowserTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    PlanFixtures plans;

    TestClinic clinic;
    PatientId patient;
    SignedInMember account;
    TestPlan plan;

    @Override
    NewContextOptions windowOptions() {
        return super.windowOptions().setViewportSize(390, 844);
    }

    @BeforeEach
    void aPatientWithAPlan() {
        clinic = clinics.clinic();
        var therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        plan = plans.planBy(therapist, patient, TODAY.minusWeeks(3));
        SignedIn.nobody();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    void begin() {
        signIn(account);
        open("/today");
        page.locator("#start").click();
        page.waitForURL("**/today/session");
        page.locator("#step-title").waitFor();
    }

    void signInHere() {
        page.locator("input[name=username]")
                .fill(clinics.value(
                        "select email from steadfast.person where person_id = ?",
                        account.person().value()));
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-button[slot=submit], vaadin-login-form vaadin-button")
                .first()
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        Screen.settled(page);
    }

    void makeReady() {
        page.locator(".pt-check").first().waitFor();
        for (var box : page.locator(".pt-check").all()) {
            box.click();
        }
        tap("ready");
    }

    /** A tap, once the step stands there and takes taps. */
    void tap(String id) {
        page.locator("#" + id).click();
    }

    void asksFor(String heading) {
        var title = page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setLevel(1));
        assertThat(title).isVisible();
        assertThat(title).isFocused();
    }

    /** A tap is stored on the server soon, though the screen does not wait for it. */
    void stored(String what, long times) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> Assertions.assertThat(clinics.count(
                                what.replaceFirst(" where ", " where patient_id = '%s' and ".formatted(patient))))
                        .isEqualTo(times));
    }

    void keptOnThePhone(int entries) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> Assertions.assertThat(page.evaluate("""
                        () => new Promise(done => {
                            const open = indexedDB.open('steadfast-session', 1);
                            open.onsuccess = () => {
                                const count = open.result.transaction('entries').objectStore('entries').count();
                                count.onsuccess = () => { open.result.close(); done(count.result); };
                            };
                        })
                        """)).isEqualTo(entries));
    }
}
