package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.PauseKind;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestSchedule;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a plan while somebody trains by it; each story with a mouse and by keyboard alone. */
class LivePlanIT extends BrowserTest {

    private static final String DAYS = "vaadin-integer-field:has(input[aria-label='Days a week'])";

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures logs;

    @Autowired
    Clock clock;

    private TestClinic clinic;
    private SignedInMember ines;
    private PatientId ruth;
    private LocalDate today;

    @BeforeEach
    void aPlan() {
        today = LocalDate.now(clock);
        clinic = clinics.clinic();
        ines = clinic.therapist();
        ruth = clinic.patientOf(ines, "Ruth");
        plans.planBy(ines, ruth, today.minusDays(40)).item("stand-feet-together", TestSchedule.timesAWeek(3));
    }

    @ParameterizedTest
    @EnumSource
    void aBalanceLadderIsSteppedDownAfterAFall(Hands hands) {
        logs.fall(clinic.account(ruth), ruth, "FALL", "NONE", today.minusDays(1));
        signIn(ines);
        open(plan());

        hands.press(page, "#step-down-stand-feet-together");
        assertThat(page.locator("#steps vaadin-radio-button[checked]")).containsText("One rung down");
        Screen.isAccessible(page);
        hands.press(page, "#publish-step");

        assertThat(page.getByText("In force: version 2")).isVisible();
        assertThat(page.locator("#step-down-stand-hip-width")).isVisible();
        Screen.isAccessible(page);
        hands.press(page, "#undo");
        assertThat(page.getByText("In force: version 3")).isVisible();
        assertThat(page.locator("#step-down-stand-feet-together")).isVisible();
        Screen.fitsASmallPhone(page);
    }

    @ParameterizedTest
    @EnumSource
    void pauseForARelapseAndResumeOneStepDown(Hands hands) {
        signIn(ines);
        open(plan());

        hands.press(page, "#pause");
        hands.choose(page, "#pause-kind", "Relapse");
        hands.press(page, "#save-pause");
        assertThat(page.locator(".plan-pause")).containsText("Relapse: the plan rests since");
        threeWeeksLater();

        hands.press(page, "#resume");
        assertThat(page.locator("#how vaadin-radio-button[checked]")).containsText("One step down");
        Screen.isAccessible(page);
        hands.press(page, "#save-resume");

        assertThat(page.getByText("In force: version 2")).isVisible();
        assertThat(page.locator("#step-down-stand-hip-width")).isVisible();
        assertThat(page.locator(".plan-pause")).hasCount(0);
        Screen.fitsASmallPhone(page);
    }

    @ParameterizedTest
    @EnumSource
    void twoTherapistsOneDraft(Hands hands) {
        var karim = onTheTeam();
        signIn(ines);
        openDraft(hands);
        hands.type(page, DAYS, "2");
        hands.type(page, "#reason", "Less often for now.");

        inAnotherWindow(karim, hands);

        hands.press(page, "#publish");
        assertThat(page.locator("#merge")).containsText("You both changed the same");
        assertThat(page.locator(".plan-conflict")).containsText("Karim Aziz, version 2");
        Screen.isAccessible(page);
        hands.pick(page, ".plan-conflict", "5 × a week");
        hands.press(page, "#settle");
        assertThat(page.locator("#merge")).hasCount(0);
        assertThat(page.locator("#reason input")).hasValue("Less often for now.");
        pastTheCatalogue(hands);
        hands.type(page, DAYS, "4");
        hands.press(page, "#publish");
        page.waitForURL(url -> url.endsWith("/plan"));
        assertThat(page.getByText("In force: version 3")).isVisible();
    }

    private void openDraft(Hands hands) {
        open(plan() + "/draft");
        pastTheCatalogue(hands);
    }

    private void pastTheCatalogue(Hands hands) {
        if (hands == Hands.KEYBOARD) {
            hands.press(page, "#skip-catalogue");
        }
    }

    /** Karim publishes five times a week meanwhile. */
    private void inAnotherWindow(SignedInMember karim, Hands hands) {
        Page mine = page;
        try (var window = Browsers.browser().newContext(windowOptions().setBaseURL("http://localhost:" + port))) {
            page = window.newPage();
            signIn(karim);
            openDraft(hands);
            hands.type(page, DAYS, "5");
            hands.type(page, "#reason", "A little every day.");
            hands.press(page, "#publish");
            page.waitForURL(url -> url.endsWith("/plan"));
        } finally {
            page = mine;
        }
    }

    private SignedInMember onTheTeam() {
        var karim = clinic.occupationalTherapist();
        clinics.run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since) values (?, ?, ?, false, ?)",
                clinic.id().value(),
                ruth.value(),
                karim.person().value(),
                today.minusDays(9));
        return karim;
    }

    private void threeWeeksLater() {
        clinics.run(
                "update steadfast.pause set from_on = from_on - 21 where patient_id = ? and kind = ?",
                ruth.value(),
                PauseKind.RELAPSE.name());
        page.reload();
        Screen.settled(page);
    }

    private String plan() {
        return "/patients/%s/plan"
                .formatted(clinics.value(
                        "select record_number from steadfast.patient where patient_id = ?", ruth.value()));
    }
}
