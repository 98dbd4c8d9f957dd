package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.TrainingRoutes;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a patient says about whole days: done already, or away. */
@SpringBootTest
class OwnWordThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    Clock clock;

    private PatientId patient;

    @BeforeEach
    void aPatientWithAPlan() {
        var clinic = clinics.clinic();
        var therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        var today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        var plan = plans.planBy(therapist, patient, today.minusWeeks(3));
        plan.item("post-coins", TestSchedule.daily());
        plan.item("stand-feet-together", TestSchedule.daily());
        SignedIn.as(clinic.account(patient));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void theWholeDayIsSavedInThreeTaps() {
        UI.getCurrent().navigate(TrainingRoutes.TODAY);
        click("already-done");
        click("effort-just-right");
        click("save");

        assertThat(text()).contains("2 exercises count as done today.");
        assertThat(logs()).isEqualTo(2);
    }

    @Test
    void someOfItIsChosenAndNothingIsRefusedInWords() {
        UI.getCurrent().navigate(TrainingRoutes.ALREADY_DONE);
        click("some");
        click("save");
        assertThat(text()).contains("Choose at least one exercise.");
        assertThat(logs()).isZero();

        var box = find(Checkbox.class).all().getFirst();
        test(box).click();
        click("save");

        assertThat(text()).contains("1 exercise counts as done today.");
        assertThat(logs()).isEqualTo(1);
    }

    @Test
    void yesterdayIsEnteredInTheSamePlace() {
        UI.getCurrent().navigate(TrainingRoutes.ALREADY_DONE);
        click("day-yesterday");
        click("save");

        assertThat(text()).contains("2 exercises count as done yesterday.");
    }

    @Test
    void aWeekAwayIsSavedAndTakenBack() {
        UI.getCurrent().navigate(TrainingRoutes.AWAY);
        assertThat(find(Button.class).withId("save").single().getText()).isEqualTo("Save: away 7 days");
        click("away-to-later");
        assertThat(find(Button.class).withId("save").single().getText()).isEqualTo("Save: away 8 days");
        click("weeks-2");
        click("save");

        assertThat(text()).contains("You are away from");
        click("end-away");
        assertThat(find(Button.class).withId("weeks-1").exists()).isTrue();
    }

    @Test
    void theLastDayStaysWithinThreeWeeksOfTheFirst() {
        UI.getCurrent().navigate(TrainingRoutes.AWAY);
        click("weeks-3");

        assertThat(find(Button.class).withId("away-to-later").single().isEnabled())
                .isFalse();
        click("away-from-later");
        assertThat(find(Button.class).withId("save").single().getText()).isEqualTo("Save: away 21 days");
    }

    @Test
    void anEarlierDayIsEnteredLateAndChangedWithItsHistory() {
        UI.getCurrent().navigate("progress");
        click("earlier");
        click("day-earlier");
        click("save");
        assertThat(text()).contains("It counts.");
        assertThat(logs()).isEqualTo(2);

        var id = clinics.value(
                "select log_id from steadfast.exercise_log where patient_id = ? and exercise_slug = 'post-coins'",
                patient.value());
        click("change-" + id);
        click("outcome-skipped");

        assertThat(text()).contains("Changed.", "Post coins in a slot: not done");
        assertThat(clinics.count("steadfast.exercise_log where patient_id = '%s' and superseded".formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void whatWasDoneInPartAsksHowMuchAndTheSameAgainChangesNothing() {
        UI.getCurrent().navigate("progress");
        click("earlier");
        click("day-earlier");
        click("save");
        clinics.run(
                "update steadfast.exercise_log set prescribed = '{5,5,5}', done = '{5,5}', completion = 0.667, outcome = 'PARTLY',"
                        + " effort = 4 where patient_id = ? and exercise_slug = 'post-coins'",
                patient.value());
        var id = clinics.value(
                "select log_id from steadfast.exercise_log where patient_id = ? and exercise_slug = 'post-coins'",
                patient.value());
        UI.getCurrent().navigate("progress");
        click("earlier");
        click("day-earlier");
        click("change-" + id);
        click("outcome-partly");
        click("sets-2");
        assertThat(logs()).isEqualTo(2);

        click("change-" + id);
        click("outcome-partly");
        click("sets-1");
        assertThat(clinics.count("steadfast.exercise_log where patient_id = '%s' and not superseded and done = '{5}'"
                        .formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void aWalkIsEnteredChangedAndTakenBack() {
        UI.getCurrent().navigate(TrainingRoutes.TODAY);
        click("extra");
        click("save");
        assertThat(text()).contains("Please choose what it was and how long.");
        click("kind-walk");
        click("minutes-m30");
        click("save");

        assertThat(text()).contains("Saved: A walk, 30 min.");
        var id = clinics.value("select extra_id from steadfast.extra_activity where patient_id = ?", patient.value());
        click("change-" + id);
        click("kind-dance");
        click("save");
        assertThat(text()).contains("Saved: Dancing, 30 min.");
        click("undo");
        assertThat(clinics.value("select kind from steadfast.training_v_extra where patient_id = ?", patient.value()))
                .isEqualTo("WALK");
        click("remove-"
                + clinics.value(
                        "select extra_id from steadfast.training_v_extra where patient_id = ?", patient.value()));
        assertThat(clinics.count("steadfast.training_v_extra where patient_id = '%s'".formatted(patient)))
                .isZero();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private long logs() {
        return clinics.count("steadfast.exercise_log where patient_id = '%s'".formatted(patient));
    }
}
