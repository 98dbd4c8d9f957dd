package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.guidance.Proposals;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.Resumption;
import health.steadfast.plans.Step;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions to take, on the overview of the chart. */
class DecidingOnTheChartTest extends CaseloadScreen {

    @Autowired
    Proposals proposals;

    @Autowired
    TransactionTemplate transactions;

    private PatientId patient;
    private TestPlan plan;
    private PlanItemId item;

    @Test
    void aProposalShowsTheRuleTheStepAndItsDatedEntries() {
        readyToStepUp("stand-feet-together");

        openChart();

        var words = cards();
        assertThat(words)
                .contains("1 proposal waits for you", "Step up", "Balance, rung 2 to 3", "Stand with feet together")
                .contains(
                        "Steady and easy on", "effort 3, rock steady", "3 entries", "Nothing changes until you decide");
    }

    @Test
    void aProposalIsAcceptedAndTakenBack() {
        readyToStepUp("stand-feet-together");
        openChart();

        test(button("accept-1")).click();

        assertThat(find(Article.class).exists()).isFalse();
        assertThat(exerciseNow()).isEqualTo("stand-semi-tandem");
        test(button("undo")).click();
        assertThat(exerciseNow()).isEqualTo("stand-feet-together");
        assertThat(cards()).contains("1 proposal waits for you");
    }

    @Test
    void whatWasDecidedStandsWithTheReviews() {
        readyToStepUp("stand-feet-together");
        openChart();
        test(button("accept-1")).click();

        UI.getCurrent().navigate("patients/" + record() + "/reviews");

        assertThat(find(DecidedCard.class).single().getElement().getTextRecursively())
                .contains("Step up, Stand with feet together", "accepted by", "Version 2 of the plan came of it");
    }

    @Test
    void aProposalIsDismissedWithWordsAndTakenBack() {
        readyToStepUp("stand-feet-together");
        openChart();

        test(button("dismiss-1")).click();
        test(find(TextField.class).withId("dismiss-words").single()).setValue("The splint comes first.");
        test(button("dismiss")).click();

        assertThat(find(Article.class).exists()).isFalse();
        assertThat(clinics.value("select words from steadfast.proposal where patient_id = ?", patient.value()))
                .isEqualTo("The splint comes first.");
        test(button("undo")).click();
        assertThat(cards()).contains("1 proposal waits for you");
    }

    @Test
    void aRungOfHighFallRiskIsNeverAcceptedWithoutTheDayItWasSeenDone() {
        readyToStepUp("stand-semi-tandem");
        openChart();
        assertThat(cards()).contains("high fall risk");
        assertThat(button("accept-1").getText()).isEqualTo("Seen done on …");

        test(button("accept-1")).click();
        test(button("accept-seen-done")).click();
        assertThat(find(DateInput.class).withId("seen-done-on").single().isInvalid())
                .isTrue();
        assertThat(exerciseNow()).isEqualTo("stand-semi-tandem");

        test(find(DateInput.class).withId("seen-done-on").single()).setValue(today);
        test(button("accept-seen-done")).click();
        assertThat(exerciseNow()).isEqualTo("stand-tandem");
    }

    @Test
    void whatWaitsSaysUntilWhenAndCannotBeAccepted() {
        readyToStepUp("stand-feet-together");
        logs.fall(therapist, patient, "NEAR_FALL", "NONE", today.minusDays(3));
        judge();

        openChart();

        assertThat(cards()).contains("Step up, waits", "a near-fall.");
        assertThat(find(Button.class).withId("accept-1").exists()).isFalse();
        assertThat(find(Button.class).withId("change-1").exists()).isTrue();
    }

    @Test
    void changingOpensTheStepsOfTheExerciseWithTheProposedOneChosen() {
        readyToStepUp("stand-feet-together");
        openChart();

        test(button("change-1")).click();

        var steps = (RadioButtonGroup<?>)
                find(RadioButtonGroup.class).withId("steps").single();
        assertThat(((Step) steps.getValue()).kind()).isEqualTo(Step.Kind.RUNG_UP);
        assertThat(find(TextArea.class).withId("step-reason").single().getValue())
                .startsWith("It goes well");
        test(button("publish-step")).click();
        judge();
        assertThat(clinics.value("select state from steadfast.proposal where patient_id = ?", patient.value()))
                .isEqualTo("CHANGED");
    }

    @Test
    void aProposalThatWasDecidedElsewhereSaysSoAndTheCardGoes() {
        readyToStepUp("stand-feet-together");
        openChart();
        clinics.run("update steadfast.exercise_log set steadiness = 'HELD_ON' where patient_id = ?", patient.value());

        test(button("accept-1")).click();

        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("Meanwhile something has changed");
        assertThat(exerciseNow()).isEqualTo("stand-feet-together");
    }

    @Test
    void aProposalWhoseExerciseLeftThePlanMeanwhileSaysSoAndChangesNothing() {
        readyToStepUp("stand-feet-together");
        openChart();
        plan.next(today).item("post-coins", TestSchedule.daily());
        judge();

        test(button("accept-1")).click();

        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("Meanwhile something has changed");
        assertThat(find(DecisionCards.class).exists()).isFalse();
        assertThat(clinics.count("steadfast.plan_version v join steadfast.plan p using (clinic_id, plan_id) "
                        + "where p.patient_id = '%s'".formatted(patient)))
                .isEqualTo(2);
    }

    @Test
    void theCardsSpeakGerman() {
        readyToStepUp("stand-feet-together");
        UI.getCurrent().setLocale(Locale.GERMAN);

        openChart();

        assertThat(cards()).contains("1 Vorschlag wartet auf Sie", "Annehmen", "Anstrengung 3, ganz sicher");
    }

    @Test
    void theRosterSaysWhoIsReadyAndLeadsToTheDecision() {
        readyToStepUp("stand-feet-together");

        open("show=ready");

        assertThat(row("Ada").displayName()).isEqualTo("Ada Example");
        open("show=ready&patient=" + record());
        test(button("decide-ready")).click();
        assertThat(getCurrentView()).isInstanceOf(ChartView.class);
        assertThat(cards()).contains("Step up");
    }

    @Test
    void afterARestTheCardLeadsToTheChoicesAndThePlanGoesOnARungLower() {
        rested();
        open("show=after-rest&patient=" + record());
        test(button("decide-rest")).click();
        assertThat(cards()).contains("Back after a rest", "Everything one step lower", "and goes on as it was");

        test(button("accept-1")).click();
        var how =
                (RadioButtonGroup<?>) find(RadioButtonGroup.class).withId("how").single();
        assertThat(how.getValue()).isEqualTo(Resumption.STEP_DOWN);
        test(button("save-resume")).click();

        assertThat(exerciseNow()).isEqualTo("stand-feet-together");
        judge();
        assertThat(clinics.value("select state from steadfast.proposal where patient_id = ?", patient.value()))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void aRestMayBeDismissedAndThePlanAsksNoMore() {
        rested();
        openChart();

        test(button("dismiss-1")).click();
        test(button("dismiss")).click();

        assertThat(find(Article.class).exists()).isFalse();
        UI.getCurrent().navigate("patients/" + record() + "/plan");
        assertThat(find(Button.class).withId("take-up").exists()).isFalse();
    }

    private void rested() {
        patient = clinic.patientOf(therapist, "Ada");
        plan = plans.planBy(therapist, patient, today.minusDays(40));
        item = plan.item("stand-semi-tandem", TestSchedule.timesAWeek(5));
        plans.pause(therapist, patient, PauseKind.AWAY, today.minusDays(16), today.minusDays(2));
        judge();
    }

    private void readyToStepUp(String exercise) {
        patient = clinic.patientOf(therapist, "Ada");
        plan = plans.planBy(therapist, patient, today.minusDays(20));
        item = plan.item(exercise, TestSchedule.timesAWeek(5));
        for (var daysAgo : new int[] {6, 4, 2}) {
            var log = logs.log(therapist, patient, item, today.minusDays(daysAgo), "1");
            clinics.run(
                    "update steadfast.exercise_log set effort = 3, steadiness = 'ROCK_STEADY' where log_id = ?", log);
        }
        judge();
    }

    private void judge() {
        SignedIn.as(therapist, () -> {
            transactions.executeWithoutResult(status -> proposals.refresh(patient));
            return patient;
        });
    }

    private void openChart() {
        UI.getCurrent().navigate("patients/" + record());
    }

    private String record() {
        return clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value());
    }

    private String cards() {
        return find(DecisionCards.class).single().getElement().getTextRecursively();
    }

    private String exerciseNow() {
        return clinics.value("""
                select i.exercise_slug from steadfast.version_item i
                join steadfast.plan_version v on v.plan_version_id = i.plan_version_id
                where i.item_id = ? order by v.no desc limit 1
                """, item.value());
    }
}
