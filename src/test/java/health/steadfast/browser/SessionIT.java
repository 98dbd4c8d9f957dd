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
import health.steadfast.testing.TestSchedule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A session as a patient does it: on a phone, with a connection that comes and goes. */
class SessionIT extends BrowserTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    PlanFixtures plans;

    private TestClinic clinic;
    private PatientId patient;
    private SignedInMember account;
    private TestPlan plan;

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

    @Test
    void anExerciseTakesThreeTapsAndTheSessionEndsWithTirednessOnce() {
        plan.item("post-coins", TestSchedule.daily());
        plan.item("stand-hip-width", TestSchedule.daily());
        begin();
        tap("tired-3");

        asksFor("Post coins in a slot");
        tap("done");
        tap("answer-few-slips");
        tap("effort-5");
        asksFor("Stand still, feet apart");
        tap("done");
        tap("answer-slight-sway");
        tap("effort-3");
        asksFor("How tired are you now?");
        tap("tired-5");

        asksFor("That is done, Ada");
        Screen.isAccessible(page);
        stored("steadfast.exercise_log where hand_quality = 'FEW_SLIPS' and effort = 5 and outcome = 'DONE'", 1);
        stored("steadfast.exercise_log where steadiness = 'SLIGHT_SWAY' and effort = 3", 1);
        stored("steadfast.day_session where fatigue_before = 3 and fatigue_after = 5", 1);
        keptOnThePhone(0);
    }

    @Test
    void aSessionThroughALostConnectionLosesNothingAndCountsNothingTwice() {
        plan.item("post-coins", TestSchedule.daily());
        begin();
        tap("tired-3");
        asksFor("Post coins in a slot");
        page.context().setOffline(true);

        tap("done");
        tap("answer-smooth");
        assertThat(page.locator("#unsent")).containsText("This is not saved yet.");
        Screen.isAccessible(page);
        tap("effort-5");
        tap("tired-5");
        asksFor("That is done, Ada");
        assertThat(page.locator("#unsent")).isVisible();
        stored("steadfast.exercise_log where true", 0);

        page.context().setOffline(false);

        assertThat(page.locator("#unsent")).isHidden();
        stored("steadfast.exercise_log where hand_quality = 'SMOOTH' and effort = 5", 1);
        stored("steadfast.exercise_log where true", 1);
        keptOnThePhone(0);
    }

    @Test
    void aClosedBrowserGoesOnAtTheSameStepWithWhatWasNotSent() {
        plan.item("post-coins", TestSchedule.daily());
        begin();
        tap("tired-3");
        asksFor("Post coins in a slot");
        page.route("**/session/answers", route -> route.abort());
        tap("done");
        asksFor("How did your hand do?");
        tap("answer-smooth");
        asksFor("How hard was it?");
        var context = page.context();
        page.close();

        page = context.newPage();
        open("/today/session");

        asksFor("How hard was it?");
        tap("way-back");
        assertThat(page.locator("#answer-smooth")).hasClass(Pattern.compile("pt-answer-chosen"));
        stored("steadfast.exercise_log where hand_quality = 'SMOOTH'", 1);
        keptOnThePhone(0);
    }

    @Test
    void whatASessionLeftOnThePhoneIsSentFromTheFirstPageToo() {
        plan.item("post-coins", TestSchedule.daily());
        begin();
        tap("tired-3");
        asksFor("Post coins in a slot");
        page.route("**/session/answers", route -> route.abort());
        tap("done");
        asksFor("How did your hand do?");
        var context = page.context();
        page.close();

        page = context.newPage();
        open("/today");

        stored("steadfast.exercise_log where outcome = 'DONE'", 1);
        keptOnThePhone(0);
    }

    @Test
    void withoutAConnectionThePageSaysWhatTodaysPlanIs() {
        page.clock().setFixedTime("2026-11-17T09:41:00Z");
        plan.item("post-coins", TestSchedule.daily());
        signIn(account);
        open("/today");
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.reload();
        Screen.settled(page);
        page.context().setOffline(true);

        page.navigate("/today");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("No connection.")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.LISTITEM)).containsText("Post coins in a slot");
        assertThat(page.locator("body")).not().containsText("Ada");
        page.context().setOffline(false);
    }

    @Test
    void anExpiredSessionKeepsTheAnswerUntilAfterTheNextSignIn() {
        plan.item("post-coins", TestSchedule.daily());
        begin();
        tap("tired-3");
        asksFor("Post coins in a slot");
        page.context().clearCookies();

        tap("done");
        assertThat(page.locator("#unsent")).containsText("Please sign in again. Your answers are kept.");
        tap("answer-smooth");
        stored("steadfast.exercise_log where true", 0);
        page.locator("#sign-in-again").click();
        page.waitForURL("**/login");
        Screen.settled(page);
        signInHere();
        open("/today/session");

        asksFor("How hard was it?");
        stored("steadfast.exercise_log where hand_quality = 'SMOOTH'", 1);
        keptOnThePhone(0);
    }

    @Test
    void aFallThatCouldNotBeSentShowsTheTelephoneAndNeverLooksSent() {
        clinics.run(
                "update steadfast.clinic set phone = '030 555 01 42' where clinic_id = ?",
                clinic.id().value());
        plan.item("stand-hip-width", TestSchedule.daily());
        begin();
        tap("tired-3");
        tap("done");
        asksFor("How steady were you?");
        page.context().setOffline(true);

        tap("answer-fell");

        asksFor("Not sent yet");
        assertThat(page.locator("#call-clinic")).hasAttribute("href", "tel:0305550142");
        assertThat(page.getByText("Thank you")).isHidden();
        Screen.isAccessible(page);
        targetsAreLargeEnough();
        stored("steadfast.fall_report where true", 0);

        tap("send-again");
        assertThat(page.locator("#step-title")).hasText("Not sent yet");
        page.context().setOffline(false);
        assertThat(page.getByText("The clinic has your report.")).isVisible();
        stored("steadfast.fall_report where kind = 'FALL'", 1);
        tap("report-details");
        page.waitForURL("**/fall/hurt");
    }

    @Test
    void aNearFallIsAReportAndLeadsToItsPage() {
        plan.item("stand-hip-width", TestSchedule.daily());
        begin();
        tap("tired-3");
        tap("done");
        tap("answer-nearly-fell");

        page.waitForURL("**/fall/saved");
        stored("steadfast.fall_report where kind = 'NEAR_FALL'", 1);
    }

    @Test
    void theClockRunsHandsFreeAndIsRightAfterASleep() {
        page.clock().install();
        plan.item("wall-calf-stretch", TestSchedule.daily());
        begin();
        tap("tired-3");
        makeReady();
        page.locator("#clock-toggle").click();
        assertThat(page.locator(".pt-clock")).containsText("Get ready");
        assertThat(page.getByRole(AriaRole.TIMER)).hasAttribute("aria-live", "off");
        page.clock().runFor(4_000);
        page.keyboard().press("Space");
        assertThat(page.locator("#clock-toggle")).hasText("Go on");
        page.clock().runFor(60_000);
        assertThat(page.locator(".pt-clock-left")).hasText("6");
        targetsAreLargeEnough();

        page.keyboard().press("Space");
        page.clock().fastForward("30:00");

        assertThat(page.locator(".pt-clock")).containsText("That was all. Well done.");
        Assertions.assertThat(page.locator("#done").boundingBox().height).isGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyTargetIsLargeEnoughAndFarEnoughFromTheNext(String language) {
        clinics.run(
                "update steadfast.person set language = ? where person_id = ?",
                language,
                account.person().value());
        plan.item("post-coins", TestSchedule.daily());
        plan.item("stand-one-leg", TestSchedule.daily());
        begin();
        everywhere();
        tap("tired-3");
        everywhere();
        tap("not-today");
        everywhere();
        tap("amount-1");
        everywhere();
        tap("answer-fatigue");
        everywhere();
        tap("answer-smooth");
        everywhere();
        tap("more-steps");
        tap("effort-4");
        everywhere();
        makeReady();
        everywhere();
        tap("done");
        everywhere();
        tap("answer-held-on");
        tap("effort-5");
        tap("tired-9");
        everywhere();
        tap("undo");
        everywhere();
        Screen.isAccessible(page);
    }

    private void everywhere() {
        page.locator("#step-title").waitFor();
        for (var width : List.of(390, 320)) {
            page.setViewportSize(width, 844);
            targetsAreLargeEnough();
        }
    }

    /** Main at least 72 px, Done 120 where it is the main thing, others 60, the small ones of the bar 48; 12 apart. */
    private void targetsAreLargeEnough() {
        @SuppressWarnings("unchecked")
        var targets = (List<Map<String, Object>>) page.evaluate("""
                () => [...document.querySelectorAll('main vaadin-button, main a, main .pt-check')]
                    .filter(it => it.checkVisibility())
                    .map(it => {
                        const box = it.getBoundingClientRect();
                        const least = it.matches('.pt-done') ? 120 : it.matches('.pt-main') ? 72
                            : it.closest('.sf-figure-buttons') ? 48 : 60;
                        return { id: it.id || it.className, least, height: box.height, width: box.width,
                            top: box.top, bottom: box.bottom, left: box.left, right: box.right,
                            font: parseFloat(getComputedStyle(it).fontSize) };
                    })
                """);
        Assertions.assertThat(targets).isNotEmpty();
        for (var target : targets) {
            Assertions.assertThat(number(target, "height"))
                    .as("%s on %s", target, page.title())
                    .isGreaterThanOrEqualTo(number(target, "least"));
            Assertions.assertThat(number(target, "right"))
                    .as("%s on %s", target, page.title())
                    .isLessThanOrEqualTo(page.viewportSize().width);
            for (var other : targets) {
                Assertions.assertThat(other == target || apart(target, other) >= 11.5)
                        .as("%s and %s on %s", target, other, page.title())
                        .isTrue();
            }
        }
    }

    private static double apart(Map<String, Object> one, Map<String, Object> other) {
        var across =
                Math.max(number(one, "left") - number(other, "right"), number(other, "left") - number(one, "right"));
        var along =
                Math.max(number(one, "top") - number(other, "bottom"), number(other, "top") - number(one, "bottom"));
        return Math.max(across, along);
    }

    private static double number(Map<String, Object> target, String name) {
        return ((Number) target.get(name)).doubleValue();
    }

    private void begin() {
        signIn(account);
        open("/today");
        page.locator("#start").click();
        page.waitForURL("**/today/session");
        page.locator("#step-title").waitFor();
    }

    private void signInHere() {
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

    private void makeReady() {
        for (var box : page.locator(".pt-check").all()) {
            box.click();
        }
        tap("ready");
    }

    /** A tap, once the step stands there and takes taps. */
    private void tap(String id) {
        page.locator("#" + id).click();
    }

    private void asksFor(String heading) {
        var title = page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setLevel(1));
        assertThat(title).isVisible();
        assertThat(title).isFocused();
    }

    /** A tap is stored on the server soon, though the screen does not wait for it. */
    private void stored(String what, long times) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> Assertions.assertThat(clinics.count(
                                what.replaceFirst(" where ", " where patient_id = '%s' and ".formatted(patient))))
                        .isEqualTo(times));
    }

    private void keptOnThePhone(int entries) {
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
