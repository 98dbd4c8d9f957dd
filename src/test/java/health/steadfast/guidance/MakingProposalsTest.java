package health.steadfast.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.ExerciseLogged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Proposals as they are made from what was entered, kept, renewed and withdrawn. */
class MakingProposalsTest extends ProposalCase {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    LaterProposals nightly;

    @Test
    void threeEasyDaysBecomeOneProposalHoweverOftenTheyAreJudged() {
        easyThrice();

        judge();
        var first = open();
        judge();

        assertThat(first).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo(Rule.R4);
            assertThat(it.suggestion()).isEqualTo(Suggestion.PROGRESS);
            assertThat(it.item()).isEqualTo(balance);
            assertThat(it.entries())
                    .extracting(Proposal.Said::day)
                    .containsExactly(today.minusDays(6), today.minusDays(4), today.minusDays(2));
            assertThat(it.entries()).extracting(Proposal.Said::effort).containsExactly(2, 3, 2);
        });
        assertThat(open()).isEqualTo(first);
    }

    @Test
    void judgingReadsTheEvidenceInOneStatementAndWritesNothingWhenNothingIsNew() {
        easyThrice();
        judge();

        var sent = Statements.of(() -> {
            judge();
            return patient;
        });

        assertThat(sent).hasSize(3);
        assertThat(sent).noneMatch(it -> it.startsWith("insert") || it.startsWith("update"));
    }

    @Test
    void anEntryIsJudgedSoonAfterItWasMade() {
        easyThrice();
        var log = handled(1, 5, "SMOOTH");

        SignedIn.as(therapist, () -> {
            transactions.executeWithoutResult(status -> events.publishEvent(
                    new ExerciseLogged(therapist.clinic(), patient, hand, log, today.minusDays(1))));
            return patient;
        });

        await().untilAsserted(() -> assertThat(open()).hasSize(1));
    }

    @Test
    void theNightJudgesWhoeverHasAPlan() {
        easyThrice();

        nightly.run();

        assertThat(open()).hasSize(1);
    }

    @Test
    void aProposalGoesByItselfWhenAnEntryIsCorrected() {
        easyThrice();
        judge();
        clinics.run(
                "update steadfast.exercise_log set steadiness = 'SLIGHT_SWAY' where item_id = ? and local_date = ?",
                balance.value(),
                today.minusDays(2));

        judge();

        assertThat(open()).isEmpty();
    }

    @Test
    void aProposalGoesByItselfWhenItsExerciseLeavesThePlan() {
        easyThrice();
        judge();
        plan.next(today).keep(hand, BLOCKS, TestSchedule.timesAWeek(5));

        judge();

        assertThat(open()).isEmpty();
        assertThat(clinics.count("steadfast.proposal where patient_id = '%s'".formatted(patient)))
                .isZero();
    }

    @Test
    void whoeverChangesTheExerciseInThePlanHasDecided() {
        easyThrice();
        var proposal = only();
        plan.next(today)
                .keep(balance, "stand-semi-tandem", TestSchedule.timesAWeek(5))
                .keep(hand, BLOCKS, TestSchedule.timesAWeek(5));

        judge();

        assertThat(open()).isEmpty();
        assertThat(stateOf(proposal)).isEqualTo("CHANGED");
        assertThat(clinics.count("steadfast.proposal where decided_by = '%s' and decided_version = 2"
                        .formatted(therapist.person())))
                .isEqualTo(1);
    }

    @Test
    void answersForAWholeDayProposeNothing() {
        easyThrice();
        clinics.run("update steadfast.exercise_log set source = 'DAY_ANSWER' where item_id = ?", balance.value());
        judge();
        assertThat(open()).isEmpty();

        clinics.run("update steadfast.exercise_log set source = 'THERAPIST' where item_id = ?", balance.value());
        judge();
        assertThat(open()).isEmpty();
    }

    @Test
    void theShortVersionSpeaksOfTooHardOnly() {
        easyThrice();
        clinics.run("update steadfast.exercise_log set variant = 'SHORT' where item_id = ?", balance.value());
        judge();
        assertThat(open()).isEmpty();

        clinics.run("update steadfast.exercise_log set effort = 9 where item_id = ?", balance.value());
        judge();
        assertThat(open()).extracting(Proposal::rule).containsExactly(Rule.R1);
    }

    @Test
    void whatWasDoneBeforeTheDoseWasChangedSaysNothing() {
        easyThrice();
        plan.next(today)
                .keep(balance, FEET_TOGETHER, TestSchedule.timesAWeek(5))
                .keep(hand, BLOCKS, TestSchedule.timesAWeek(5));
        judge();
        assertThat(open()).as("another version, the same dose").hasSize(1);

        clinics.run("""
                update steadfast.version_item set sets = sets + 1 where item_id = ? and plan_version_id =
                    (select plan_version_id from steadfast.plan_version where plan_id = ? and no = 2)
                """, balance.value(), plan.id().value());
        judge();
        assertThat(open()).isEmpty();
    }

    @Test
    void painOfEightLocksUntilATherapistHasLooked() {
        var log = handled(3, 5, "SMOOTH");
        clinics.run("update steadfast.exercise_log set pain = 8 where log_id = ?", log);

        var lock = only();

        assertThat(lock.rule()).isEqualTo(Rule.R0);
        assertThat(accept(lock, null).after()).as("the plan stays as it is").isNull();
        judge();
        assertThat(open()).isEmpty();
    }

    @Test
    void aStepUpWaitsAfterANearFallAnywhereAndIsReadyWhenItIsOver() {
        easyThrice();
        logs.fall(therapist, patient, "NEAR_FALL", "NONE", today.minusDays(10));

        var waiting = only();

        assertThat(waiting.block()).isEqualTo(new Block(Block.Kind.NEAR_FALL, today.plusDays(4)));
        assertRule("guidance.rule.waits", () -> accept(waiting, null));

        clinics.run(
                "update steadfast.fall_report set happened_on = ? where patient_id = ?",
                today.minusDays(15),
                patient.value());
        assertThat(only().block()).isNull();
    }
}
