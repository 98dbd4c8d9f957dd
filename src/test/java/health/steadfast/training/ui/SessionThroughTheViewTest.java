package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SessionThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    Clock clock;

    private PatientId patient;
    private TestPlan plan;

    @BeforeEach
    void aPatientWithAPlan() {
        var clinic = clinics.clinic();
        SignedInMember therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        var today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        plan = plans.planBy(therapist, patient, today.minusWeeks(3));
        SignedIn.as(clinic.account(patient));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aWholeSessionIsThreeTapsForEachExerciseAndTirednessOnce() {
        plan.item("post-coins", TestSchedule.daily());
        plan.item("stand-hip-width", TestSchedule.daily());
        navigate(TodayView.class);

        tap("start");
        assertThat(title()).isEqualTo("How tired are you before you start?");
        tap("tired-3");
        assertThat(title()).isEqualTo("Post coins in a slot");
        tap("done");
        tap("answer-few-slips");
        tap("effort-5");
        assertThat(title()).isEqualTo("Stand still, feet apart");
        tap("done");
        tap("answer-slight-sway");
        tap("effort-3");
        assertThat(title()).isEqualTo("How tired are you now?");
        tap("tired-5");

        assertThat(title()).isEqualTo("That is done, Ada");
        assertThat(logs("hand_quality = 'FEW_SLIPS' and effort = 5 and outcome = 'DONE'"))
                .isEqualTo(1);
        assertThat(logs("steadiness = 'SLIGHT_SWAY' and effort = 3 and outcome = 'DONE'"))
                .isEqualTo(1);
        assertThat(clinics.count(
                        "steadfast.day_session where patient_id = '%s' and fatigue_before = 3 and fatigue_after = 5"
                                .formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void leavingAndComingBackGoesOnAtTheSameStep() {
        plan.item("post-coins", TestSchedule.daily());
        navigate(TodayView.class);
        tap("start");
        tap("tired-3");
        tap("done");

        navigate(TodayView.class);
        assertThat(button("start").getText()).isEqualTo("Go on");
        tap("start");

        assertThat(title()).isEqualTo("How did your hand do?");
    }

    @Test
    void goingBackShowsTheAnswerAgainAndAnotherOneCorrectsIt() {
        plan.item("post-coins", TestSchedule.daily());
        navigate(TodayView.class);
        tap("start");
        tap("tired-3");
        tap("done");
        tap("answer-few-slips");

        tap("way-back");
        assertThat(button("answer-few-slips").hasClassName("pt-answer-chosen")).isTrue();
        tap("answer-smooth");

        assertThat(title()).isEqualTo("How hard was it?");
        assertThat(logs("hand_quality = 'SMOOTH' and not superseded")).isEqualTo(1);
        assertThat(logs("hand_quality = 'FEW_SLIPS' and superseded")).isEqualTo(1);
    }

    @Test
    void aPartIsLoggedWithItsReason() {
        plan.item("post-coins", TestSchedule.daily());
        navigate(TodayView.class);
        tap("start");
        tap("decline");

        tap("not-today");
        tap("amount-1");
        tap("answer-fatigue");

        assertThat(title()).isEqualTo("How did your hand do?");
        assertThat(logs("outcome = 'PARTLY' and stop_reason = 'FATIGUE' and completion < 1"))
                .isEqualTo(1);
    }

    @Test
    void nothingAtAllIsSkippedAndAsksNoMore() {
        plan.item("post-coins", TestSchedule.daily());
        navigate(TodayView.class);
        tap("start");
        tap("decline");

        tap("not-today");
        tap("amount-0");
        tap("decline");

        assertThat(title()).isEqualTo("That is done, Ada");
        assertThat(logs("outcome = 'SKIPPED' and stop_reason is null")).isEqualTo(1);
    }

    @Test
    void whatIsMissingOffersTheSaferExercise() {
        plan.item("stand-one-leg", TestSchedule.daily());
        navigate(TodayView.class);
        tap("start");
        tap("decline");
        assertThat(title()).isEqualTo("Is everything ready?");
        assertThat(find(Button.class).withId("ready").exists()).isFalse();

        tap("instead");

        assertThat(title()).isEqualTo("Sit tall with free hands");
        tap("done");
        assertThat(logs("exercise_slug = 'sit-tall-hands-free'")).isEqualTo(1);
    }

    @Test
    void everythingInItsPlaceLeadsToTheExercise() {
        plan.item("stand-one-leg", TestSchedule.daily());
        navigate(TodayView.class);
        tap("start");
        tap("decline");

        find(Checkbox.class).all().forEach(check -> test(check).click());
        tap("ready");

        assertThat(title()).isEqualTo("Stand on one leg");
    }

    @Test
    void notTodayAsksOneQuestionAndLeavesTheDayOut() {
        plan.item("post-coins", TestSchedule.daily());
        navigate(TodayView.class);

        tap("not-today");
        tap("not-today-too-tired");

        assertThat(clinics.count(
                        "steadfast.day_session where patient_id = '%s' and not_today = 'TOO_TIRED'".formatted(patient)))
                .isEqualTo(1);
        assertThat(button("start").getText()).isEqualTo("Start anyway");
    }

    @Test
    void anAnswerCanBeChangedAtTheEnd() {
        plan.item("post-coins", TestSchedule.daily());
        navigate(TodayView.class);
        tap("start");
        tap("decline");
        tap("done");
        tap("decline");
        tap("effort-5");
        tap("decline");

        tap("undo");
        tap("change-post-coins");
        tap("done");
        tap("answer-could-not");

        assertThat(logs("hand_quality = 'COULD_NOT' and not superseded")).isEqualTo(1);
    }

    private void tap(String id) {
        test(button(id)).click();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private long logs(String where) {
        return clinics.count("steadfast.exercise_log where patient_id = '%s' and %s".formatted(patient, where));
    }
}
