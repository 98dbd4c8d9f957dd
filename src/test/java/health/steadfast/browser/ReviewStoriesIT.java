package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.guidance.Proposals;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestSchedule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a therapist decides reaches the patient; and a row of reviews is done without a mouse. */
class ReviewStoriesIT extends BrowserTest {

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures logs;

    @Autowired
    Proposals proposals;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private TestClinic clinic;
    private SignedInMember therapist;
    private final Set<PersonId> known = new HashSet<>();
    private LocalDate today;

    @BeforeEach
    void aTherapist() {
        today = LocalDate.now(clock);
        clinic = clinics.clinic();
        therapist = clinic.therapist();
    }

    @Test
    void aStepUpIsAcceptedAndSeenByThePatient() {
        var ada = readyToStepUp();
        signIn(therapist);
        open("/patients/" + record(ada));

        page.locator("#accept-1").click();
        Screen.settled(page);
        assertThat(page.getByText("Accepted. Version 2 of the plan holds from today."))
                .isVisible();

        as(clinic.account(ada));
        open("/today");
        assertThat(page.locator("#seen")).isVisible();
        assertThat(page.locator("main")).containsText("Stand with feet together");
        page.locator("#seen").click();
        Screen.settled(page);
        assertThat(page.locator("#seen")).hasCount(0);
    }

    @Test
    void aRelapseGoesOnHoldAndIsReleased() {
        var ruth = clinic.patientOf(therapist, "Ruth");
        plans.planBy(therapist, ruth, today.minusDays(40)).item("stand-feet-together", TestSchedule.timesAWeek(3));
        var account = clinic.account(ruth);
        as(account);
        open("/worse");
        page.getByText("Yes, for more than 24 hours").click();
        assertThat(page.getByText("Please stop training for now")).isVisible();

        as(therapist);
        open("/caseload");
        assertThat(page.getByText("Possible relapse").first()).isVisible();
        open("/patients/" + record(ruth));
        page.locator(".review-fall").click();
        Screen.settled(page);
        Screen.isAccessible(page);
        Hands.MOUSE.pick(page, "#call-decision", "No relapse");
        Hands.MOUSE.pick(page, "#call-next", "At review");
        Hands.MOUSE.press(page, "#save-call");
        assertThat(page.locator(".review-fall")).hasCount(0);
        clinics.run("update steadfast.pause set from_on = from_on - 21 where patient_id = ?", ruth.value());
        open("/patients/" + record(ruth) + "/plan");
        Hands.MOUSE.press(page, "#resume");
        Hands.MOUSE.press(page, "#save-resume");
        assertThat(page.locator(".plan-pause")).hasCount(0);

        as(account);
        open("/today");
        assertThat(page.locator("#seen")).isVisible();
        assertThat(page.getByText("on hold")).hasCount(0);
    }

    @Test
    void theNoteToTheNeurologistIsOnePageForEverybody() {
        var ruth = clinic.patientOf(therapist, "Ruth");
        plans.planBy(therapist, ruth, today.minusDays(40)).item("stand-feet-together", TestSchedule.timesAWeek(3));
        as(clinic.account(ruth));
        open("/worse");
        page.getByText("Yes, for more than 24 hours").click();
        assertThat(page.getByText("Please stop training for now")).isVisible();
        as(therapist);
        open("/patients/" + record(ruth));
        page.locator(".review-fall").click();
        Hands.MOUSE.pick(page, "#call-decision", "Neurologist, with a note");
        Hands.MOUSE.pick(page, "#call-next", "At review");
        Hands.MOUSE.press(page, "#save-call");
        assertThat(page.locator(".review-fall")).hasCount(0);

        open("/patients/" + record(ruth) + "/contacts/"
                + clinics.value("select contact_id::text from steadfast.contact where patient_id = ?", ruth.value())
                + "/note");

        assertThat(page.locator("h1")).isVisible();
        Screen.isAccessible(page);
        Screen.fitsEveryWidth(page);
    }

    @Test
    void threePatientsAreReviewedInARowByKeyboard() {
        for (var name : new String[] {"Ada", "Bea", "Cleo"}) {
            plans.planBy(therapist, clinic.patientOf(therapist, name), today.minusDays(30))
                    .item("post-coins", TestSchedule.daily());
        }
        signIn(therapist);
        open("/reviews");
        for (var key : new String[] {"j", "k", "Enter"}) {
            page.keyboard().press(key);
            Screen.settled(page);
        }

        for (var name : new String[] {"Ada", "Bea", "Cleo"}) {
            assertThat(page.locator("h1")).hasText(name + " Example");
            Screen.settled(page);
            Hands.reach(page, "#review-note");
            page.keyboard().type("Steady, goes on.");
            page.keyboard().press("Control+Enter");
        }

        assertThat(page.getByText("No review is due")).isVisible();
        page.waitForURL(url -> url.endsWith("/reviews"));
    }

    private PatientId readyToStepUp() {
        var ada = clinic.patientOf(therapist, "Ada");
        var item = plans.planBy(therapist, ada, today.minusDays(20))
                .item("stand-feet-together", TestSchedule.timesAWeek(5));
        for (var daysAgo : new int[] {6, 4, 2}) {
            var log = logs.log(therapist, ada, item, today.minusDays(daysAgo), "1");
            clinics.run(
                    "update steadfast.exercise_log set effort = 3, steadiness = 'ROCK_STEADY' where log_id = ?", log);
        }
        SignedIn.as(therapist, () -> {
            transactions.executeWithoutResult(status -> proposals.refresh(ada));
            return ada;
        });
        return ada;
    }

    /** Somebody else takes the seat. */
    private void as(SignedInMember member) {
        page.context().clearCookies();
        if (known.add(member.person())) {
            signIn(member);
        } else {
            var email = clinics.value(
                    "select email from steadfast.person where person_id = ?",
                    member.person().value());
            signIn(email, PASSWORD);
        }
    }

    private String record(PatientId patient) {
        return clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value());
    }
}
