package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.PauseKind;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Why an exercise rests is said where it stands: to be talked about, or to be seen done. */
@SpringBootTest
class RestingOnTodayTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures logs;

    @Autowired
    Clock clock;

    private SignedInMember therapist;
    private SignedInMember ada;
    private PatientId patient;
    private LocalDate today;

    @BeforeEach
    void onePlanOfTwo() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        ada = clinic.account(patient);
        today = LocalDate.now(clock);
        var plan = plans.planBy(therapist, patient, today.minusDays(60));
        plan.item("stand-tandem", TestSchedule.daily());
        plan.item("stand-hip-width", TestSchedule.daily());
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void whatWaitsToBeSeenDoneSaysThatAndNothingOfATalk() {
        plans.pause(therapist, patient, PauseKind.RELAPSE, today.minusDays(9), today.minusDays(4));

        assertThat(words())
                .contains("Resting for now")
                .contains("rests until your therapist has seen you do it")
                .doesNotContain("until we have spoken with you");
    }

    @Test
    void whatRestsAfterAFallSaysThatItIsTalkedAbout() {
        logs.fall(ada, patient, "FALL", "A_LITTLE", today.minusDays(1));

        assertThat(words()).contains("Resting until we have spoken with you").doesNotContain("Resting for now");
    }

    @Test
    void inGermanToo() {
        plans.pause(therapist, patient, PauseKind.RELAPSE, today.minusDays(9), today.minusDays(4));
        SignedIn.as(ada);
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(TodayView.class);

        assertThat(text()).contains("Ruht vorerst").contains("die Übung bei Ihnen gesehen hat");
    }

    private String words() {
        SignedIn.as(ada);
        navigate(TodayView.class);
        return text();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
