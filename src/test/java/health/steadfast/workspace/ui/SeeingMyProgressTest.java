package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestSchedule;
import health.steadfast.workspace.MyProgress;
import health.steadfast.workspace.ProgressWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SeeingMyProgressTest extends CaseloadScreen {

    @Autowired
    MyProgress progress;

    private PatientId patient;
    private PlanItemId stance;
    private LocalDate monday;

    @BeforeEach
    void aPatientWithAPlan() {
        patient = clinic.patientOf(therapist, "Ada");
        stance = plans.planBy(therapist, patient, today.minusWeeks(8))
                .item("stand-feet-together", TestSchedule.timesAWeek(3));
        monday = WeekPlan.weekOf(today).minusWeeks(1);
        SignedIn.as(clinic.account(patient));
    }

    @Test
    void beforeTheFirstSessionItSaysWhatToExpect() {
        assertThat(open())
                .contains("Here you will see your weeks after your first session.")
                .doesNotContain("Your weeks");
    }

    @Test
    void weeksAreToldWithTheShortVersionAsDone() {
        logs.log(therapist, patient, stance, monday, "1");
        logs.log(therapist, patient, stance, monday.plusDays(2), "1", "SHORT");

        assertThat(open())
                .contains("You keep at it", "2 sessions since", "1 of them short", "2/3", "short version, counts too");
        assertThat(progress.open().weeks().get(4)).isEqualTo(new ProgressWeek(monday, 2, 1, 3, false));
    }

    @Test
    void aWeekOnHoldIsRestAndNotAFailure() {
        plans.pause(therapist, patient, PauseKind.HOLIDAY, monday, monday.plusDays(6));
        logs.log(therapist, patient, stance, monday.minusDays(3), "1");

        assertThat(progress.open().weeks().get(4).rest()).isTrue();
        assertThat(open()).contains("rest");
    }

    @Test
    void afterAnEmptyMonthItIsGoodToSeeThePatient() {
        logs.log(therapist, patient, stance, today.minusDays(40), "1");

        assertThat(open()).contains("Good that you are here").doesNotContain("You keep at it");
    }

    @Test
    void threeSteadyAnswersInARowAreASmallWinAndTwoAreNot() {
        steady(today.minusDays(3));
        steady(today.minusDays(2));
        assertThat(open()).doesNotContain("Three times rock steady");

        steady(today.minusDays(1));
        assertThat(open()).contains("Three times rock steady: Stand with feet together.");
    }

    @Test
    void theWholePageTakesAFixedNumberOfStatements() {
        logs.log(therapist, patient, stance, monday, "1");
        var few = Statements.of(progress::open).size();
        for (var day = 0; day < 7; day++) {
            logs.log(therapist, patient, stance, monday.minusDays(day), "1");
        }

        assertThat(Statements.of(progress::open)).hasSize(few).hasSizeLessThanOrEqualTo(8);
    }

    private void steady(LocalDate day) {
        var log = logs.log(therapist, patient, stance, day, "1");
        clinics.run("update steadfast.exercise_log set steadiness = 'ROCK_STEADY' where log_id = ?", log);
    }

    private String open() {
        UI.getCurrent().navigate("progress");
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
