package health.steadfast.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.VersionDetails;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes of a proposal is decided by a therapist, with name and time. */
class DecidingAboutProposalsTest extends ProposalCase {

    @Autowired
    PlanService planService;

    @Test
    void acceptingPublishesTheStepWithItsReasonAndClosesTheProposal() {
        easyThrice();
        var proposal = only();

        var accepted = accept(proposal, null);

        assertThat(accepted.after()).isEqualTo(2);
        assertThat(newest().items()).anySatisfy(item -> {
            assertThat(item.id()).isEqualTo(balance);
            assertThat(item.exercise()).isEqualTo(new ExerciseSlug("stand-semi-tandem"));
        });
        assertThat(newest().reason()).startsWith("It goes well, so a little harder");
        assertThat(open()).isEmpty();
        assertThat(clinics.count("""
                        steadfast.proposal where state = 'ACCEPTED' and decided_version = 2 and decided_by = '%s'
                        and decided_at is not null""".formatted(therapist.person()))).isEqualTo(1);
        assertThat(clinics.count("steadfast.audit_entry where action = 'PROPOSAL_DECIDED' and patient_id = '%s'"
                        .formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void acceptingIsTakenBackWithThePlan() {
        easyThrice();
        var proposal = only();

        service.takeBack(patient, accept(proposal, null));

        assertThat(newest().no()).isEqualTo(3);
        assertThat(newest().items())
                .anySatisfy(item -> assertThat(item.exercise()).isEqualTo(new ExerciseSlug(FEET_TOGETHER)));
        assertThat(open()).extracting(Proposal::id).containsExactly(proposal.id());
    }

    @Test
    void aDismissedProposalDoesNotComeBackOnTheSameEntries() {
        easyThrice();
        dismiss(only());

        judge();
        assertThat(open()).isEmpty();

        balanced(1, 2, "ROCK_STEADY");
        judge();
        assertThat(open()).as("one new day of three").isEmpty();

        balanced(0, 2, "ROCK_STEADY");
        balanced(3, 2, "ROCK_STEADY");
        clinics.run(
                "update steadfast.exercise_log set superseded = true where item_id = ? and local_date = ?",
                balance.value(),
                today.minusDays(2));
        judge();
        assertThat(open()).as("three new days").hasSize(1);
    }

    @Test
    void whatIsTooHardComesBackWithTheNextHardSession() {
        balanced(6, 9, "SLIGHT_SWAY");
        balanced(4, 9, "SLIGHT_SWAY");
        var first = only();
        assertThat(first.rule()).isEqualTo(Rule.R1);
        dismiss(first);
        judge();
        assertThat(open()).isEmpty();

        balanced(2, 9, "HELD_ON");
        judge();
        assertThat(open()).extracting(Proposal::rule).containsExactly(Rule.R1);
    }

    @Test
    void aDismissalIsTakenBack() {
        easyThrice();
        var proposal = only();
        service.dismiss(patient, proposal.id(), proposal.version(), " We wait for the splint. ");
        assertThat(clinics.value(
                        "select words from steadfast.proposal where proposal_id = ?",
                        proposal.id().value()))
                .isEqualTo("We wait for the splint.");

        service.ask(patient, proposal.id());

        assertThat(open()).extracting(Proposal::id).containsExactly(proposal.id());
    }

    @Test
    void whatWasDecidedElsewhereOrRestsOnOtherEntriesByNowIsNotDecidedAgain() {
        easyThrice();
        var proposal = only();
        dismiss(proposal);
        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> accept(proposal, null));

        service.ask(patient, proposal.id());
        var again = open().getFirst();
        balanced(1, 2, "ROCK_STEADY");
        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> accept(again, null));
        assertThat(newest().no()).isEqualTo(1);
    }

    @Test
    void aProposalWhoseExerciseLeftThePlanMeanwhileChangesNothing() {
        easyThrice();
        var proposal = only();
        plan.next(today).keep(hand, BLOCKS, TestSchedule.timesAWeek(5));

        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> accept(proposal, null));
        assertThat(newest().no()).isEqualTo(2);
    }

    @Test
    void aRungOfHighFallRiskNeedsTheDayItWasSeenDone() {
        clinics.run(
                "update steadfast.version_item set exercise_slug = 'stand-semi-tandem' where item_id = ?",
                balance.value());
        easyThrice();
        var proposal = only();

        assertRule("guidance.rule.seen-done", () -> accept(proposal, null));
        assertRule("plans.rule.seen-in-the-future", () -> accept(proposal, today.plusDays(1)));
        assertThat(newest().no()).isEqualTo(1);
        assertThat(accept(proposal, today).after()).isEqualTo(2);
    }

    @Test
    void aSecondStepUpInBalanceWaitsUntilTheFirstWasDoneTwice() {
        var other = plan.item("walk-heel-strike", TestSchedule.timesAWeek(3));
        easyThrice();
        for (var daysAgo : new int[] {6, 4, 2}) {
            var log = logs.log(therapist, patient, other, today.minusDays(daysAgo), "1");
            clinics.run(
                    "update steadfast.exercise_log set effort = 2, steadiness = 'ROCK_STEADY' where log_id = ?", log);
        }
        judge();
        assertThat(open()).hasSize(2).allMatch(it -> it.block() == null);

        accept(
                open().stream()
                        .filter(it -> balance.equals(it.item()))
                        .findFirst()
                        .orElseThrow(),
                null);

        assertThat(open())
                .singleElement()
                .satisfies(it -> assertThat(it.block()).isEqualTo(new Block(Block.Kind.OTHER_STEP_UP, null)));
    }

    @Test
    void aNearFallLeadsTowardsBothHandsOnTheSameRung() {
        clinics.run("update steadfast.version_item set support = 'FINGERTIPS' where item_id = ?", balance.value());
        balanced(4, 5, "SLIGHT_SWAY");
        balanced(1, 5, "NEARLY_FELL");
        var proposal = only();
        assertThat(proposal.suggestion()).isEqualTo(Suggestion.ADD_SUPPORT);

        accept(proposal, null);

        assertThat(newest().items()).anySatisfy(item -> {
            assertThat(item.exercise()).isEqualTo(new ExerciseSlug(FEET_TOGETHER));
            assertThat(item.dose().support().code()).isEqualTo("one-hand");
        });
    }

    @Test
    void onlyTheCareTeamDecides() {
        easyThrice();
        var proposal = only();
        var stranger = clinic.therapist();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> SignedIn.as(stranger, () -> accept(proposal, null)));
        assertThat(stateOf(proposal)).isEqualTo("OPEN");
    }

    private VersionDetails newest() {
        return planService.overview(patient).newest().orElseThrow();
    }
}
