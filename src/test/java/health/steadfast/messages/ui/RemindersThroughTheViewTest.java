package health.steadfast.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.MyTreatment;
import health.steadfast.messages.RemindersWithoutMail;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.TrainingRoutes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class RemindersThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    MyTreatment treatment;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    private SignedInMember therapist;
    private PatientId patient;
    private SignedInMember account;

    @BeforeEach
    void aPatient() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        SignedIn.as(account);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void thePlanAndHelpLeadToIt() {
        clinics.run(
                "insert into steadfast.reminder (clinic_id, patient_id, active, times, weekdays, changed_at)"
                        + " values (?, ?, true, '{12:00}', 1, now())",
                account.clinic().value(),
                patient.value());
        plans.planBy(therapist, patient, LocalDate.now(clock).minusWeeks(1)).item("post-coins", TestSchedule.daily());
        for (var from : List.of(TrainingRoutes.MY_PLAN, TrainingRoutes.HELP)) {
            UI.getCurrent().navigate(from);
            click("reminders");
            assertThat(state()).as(from).isEqualTo("Reminders are on: 12:00. Days: Monday.");
        }
    }

    @Test
    void twoTimesOnWorkingDaysAreSwitchedOnAndOffAgain() {
        UI.getCurrent().navigate(TrainingRoutes.REMINDERS);
        click("first-later");
        click("add-second");
        click("day-6");
        click("day-7");
        click("save");

        assertThat(state())
                .isEqualTo("Reminders are on: 09:30 and 18:00. Days: Monday, Tuesday, Wednesday, Thursday, Friday.");
        click("remove-second");
        click("save");
        assertThat(state()).startsWith("Reminders are on: 09:30. Days");
        click("switch-off");
        assertThat(state()).isEqualTo("Reminders are off.");
        assertThat(find(Button.class).withId("switch-off").exists()).isFalse();
    }

    @Test
    void withoutADayItSaysWhatIsMissingAndLosesNothing() {
        UI.getCurrent().navigate(TrainingRoutes.REMINDERS);
        click("first-earlier");
        for (var day = 1; day <= 7; day++) {
            click("day-" + day);
        }
        click("save");

        assertThat(text()).contains("Choose at least one day.", "08:30");
        click("day-3");
        click("save");
        assertThat(state()).isEqualTo("Reminders are on: 08:30. Days: Wednesday.");
    }

    @Test
    void theButtonsGoNoFurtherThanTheDay() {
        UI.getCurrent().navigate(TrainingRoutes.REMINDERS);
        for (var step = 0; step < 4; step++) {
            click("first-earlier");
        }
        assertThat(text()).contains("07:00");
        assertThat(button("first-earlier").isEnabled()).isFalse();
        for (var step = 0; step < 27; step++) {
            click("first-later");
        }
        assertThat(text()).contains("20:30");
        assertThat(button("first-later").isEnabled()).isFalse();
    }

    @Test
    void itSpeaksGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        UI.getCurrent().navigate(TrainingRoutes.REMINDERS);
        click("save");

        assertThat(state()).isEqualTo("Erinnerungen sind an: 09:00 Uhr. Tage: jeden Tag.");
        assertThat(button("day-4").getElement().getTextRecursively()).isEqualTo("Donnerstag");
    }

    @Test
    void withoutAMailServerThePageSaysSo() {
        var view = new RemindersView(RemindersWithoutMail.of(context), treatment);
        UI.getCurrent().add(view);
        view.show();

        assertThat(view.getElement().getTextRecursively()).contains("Your clinic has not set up mail yet.");
        assertThat(find(Button.class).withId("save").exists()).isFalse();
    }

    @Test
    void afterTheEndOfATreatmentThePageLeadsToWhatIsLeft() {
        clinics.run(
                "update steadfast.patient set state = 'DISCHARGED', discharged_on = current_date where patient_id = ?",
                patient.value());

        UI.getCurrent().navigate(TrainingRoutes.REMINDERS);

        assertThat(text()).contains("Your therapy here has ended");
    }

    @Test
    void aLinkThatDoesNotWorkLeadsToTheSignIn() {
        SignedIn.nobody();
        UI.getCurrent().navigate("stop-reminders/" + "A".repeat(64));

        assertThat(heading()).isEqualTo("This link does not work any more");
        assertThat(find(Button.class).all()).isEmpty();
    }

    private String state() {
        return find(Div.class).withId("state").single().getElement().getTextRecursively();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private void click(String id) {
        test(button(id)).click();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
