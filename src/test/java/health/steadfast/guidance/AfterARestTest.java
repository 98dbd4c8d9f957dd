package health.steadfast.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.RestService;
import health.steadfast.plans.ResumeService.Reasons;
import health.steadfast.plans.Resumed;
import health.steadfast.plans.Resumption;
import health.steadfast.shared.StaleData;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After a rest that ended by itself, how the plan goes on is proposed and decided like everything else. */
class AfterARestTest extends ProposalCase {

    @Autowired
    PlanService planService;

    @Autowired
    RestService rests;

    @Test
    void twoWeeksOfRestBecomeOneProposalWithItsFirstAndLastDay() {
        rested(PauseKind.AWAY, 15, 2);

        judge();
        judge();

        assertThat(open()).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo(Rule.REST);
            assertThat(it.suggestion()).isEqualTo(Suggestion.TAKE_UP_LOWER);
            assertThat(it.item()).isNull();
            assertThat(it.entries())
                    .extracting(Proposal.Said::day)
                    .containsExactly(today.minusDays(15), today.minusDays(2));
        });
    }

    @Test
    void afterAWeekASetLessIsProposedUntilTwoDaysWereTrained() {
        rested(PauseKind.HOLIDAY, 9, 3);
        balanced(2, 5, "SLIGHT_SWAY");
        assertThat(only().suggestion()).isEqualTo(Suggestion.TAKE_UP_FEWER_SETS);

        balanced(1, 5, "SLIGHT_SWAY");
        judge();

        assertThat(open()).isEmpty();
    }

    @Test
    void daysOnWhichNothingWasDoneAreNoTraining() {
        rested(PauseKind.HOLIDAY, 9, 3);
        logs.log(therapist, patient, balance, today.minusDays(2), "0");
        logs.log(therapist, patient, balance, today.minusDays(1), "0");

        assertThat(only().suggestion()).isEqualTo(Suggestion.TAKE_UP_FEWER_SETS);
    }

    @Test
    void itIsDecidedOnThePlanAndNeverByASingleClick() {
        rested(PauseKind.HOLIDAY, 16, 2);
        var proposal = only();

        assertRule("guidance.rule.on-the-plan", () -> accept(proposal, null));
        assertThat(stateOf(proposal)).isEqualTo("OPEN");
        assertThat(planService.overview(patient).newest().orElseThrow().no()).isEqualTo(1);
    }

    @Test
    void takingThePlanUpAsProposedAcceptsItAndOtherwiseChangesIt() {
        rested(PauseKind.HOLIDAY, 16, 2);
        var proposal = only();

        var resumed = goOn(Resumption.STEP_DOWN);
        judge();
        assertThat(stateOf(proposal)).isEqualTo("ACCEPTED");
        assertThat(clinics.value(
                        "select decided_by::text from steadfast.proposal where proposal_id = ?",
                        proposal.id().value()))
                .isEqualTo(therapist.person().toString());

        rests.takeBack(patient, resumed, "As before");
        goOn(Resumption.SAME);
        assertThat(planService.overview(patient).rested()).isNull();
    }

    @Test
    void whatIsTakenBackIsAskedAgain() {
        rested(PauseKind.HOLIDAY, 16, 2);
        only();
        var resumed = goOn(Resumption.STEP_DOWN);
        judge();
        assertThat(open()).isEmpty();

        rests.takeBack(patient, resumed, "As before");
        judge();

        assertThat(open()).extracting(Proposal::rule).containsExactly(Rule.REST);
    }

    @Test
    void dismissedItIsNotAskedAgainForTheSameRestAndADismissalIsTakenBack() {
        rested(PauseKind.HOLIDAY, 16, 2);
        var proposal = only();
        dismiss(proposal);
        judge();
        assertThat(open()).isEmpty();
        assertThat(planService.overview(patient).rested()).isNull();

        service.ask(patient, proposal.id());

        assertThat(open()).extracting(Proposal::id).containsExactly(proposal.id());
        assertThat(planService.overview(patient).rested()).isNotNull();
    }

    @Test
    void aRestThatBeginsAgainTakesTheQuestionAway() {
        rested(PauseKind.HOLIDAY, 16, 2);
        var proposal = only();
        plans.pause(therapist, patient, PauseKind.ILLNESS, today, null);

        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> dismiss(proposal));
    }

    private Resumed goOn(Resumption how) {
        var overview = planService.overview(patient);
        var newest = overview.newest().orElseThrow().no();
        return rests.goOn(
                patient, overview.rested(), newest, how, new Reasons("Easier at first", "Full again"), Map.of());
    }

    private void rested(PauseKind kind, int firstDaysAgo, int lastDaysAgo) {
        plans.pause(therapist, patient, kind, today.minusDays(firstDaysAgo), today.minusDays(lastDaysAgo));
    }
}
