package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.ExerciseSlug;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plan that rested and is taken up again. */
class TakingUpAgainTest extends LivePlanCase {

    @Test
    void afterARelapseThePlanGoesOnOneRungLowerAndAllOfItIsTakenBackAtOnce() {
        rest(PauseKind.RELAPSE, 20);
        var hold = plans.overview(patient).hold();
        assertThat(Resumption.proposed(hold, today)).isEqualTo(Resumption.STEP_DOWN);

        var resumed = resuming.resume(patient, hold, 1, Resumption.STEP_DOWN, REASONS, Map.of());

        assertThat(plans.overview(patient).hold()).isNull();
        assertThat(plans.overview(patient).inForce().items().getFirst().exercise())
                .isEqualTo(new ExerciseSlug("stand-feet-together"));

        resuming.takeBack(patient, resumed, "As before");
        assertThat(plans.overview(patient).hold().since()).isEqualTo(today.minusDays(20));
        assertThat(newest().items().getFirst().exercise()).isEqualTo(new ExerciseSlug("stand-semi-tandem"));
    }

    @Test
    void afterAWeekOneSetLessUntilTheFullSetsReturnByThemselves() {
        var sets = newest().items().getFirst().dose().sets();
        rest(PauseKind.ILLNESS, 9);

        resuming.resume(patient, plans.overview(patient).hold(), 1, Resumption.FEWER_SETS, REASONS, Map.of());

        var plan = plans.overview(patient);
        assertThat(plan.inForce().no()).isEqualTo(2);
        assertThat(plan.inForce().items().getFirst().dose().sets()).isEqualTo(sets - 1);
        assertThat(newest().no()).isEqualTo(3);
        assertThat(newest().startsOn()).isEqualTo(today.plusDays(5));
        assertThat(newest().items().getFirst().dose().sets()).isEqualTo(sets);
    }

    @Test
    void whatHasAHighRiskIsSeenAgainBeforeThePlanGoesOn() {
        live.step(patient, 1, harder(), "Goes well", today);
        clinics.run(
                "update steadfast.release set seen_done_on = ? where patient_id = ?",
                today.minusDays(25),
                patient.value());
        rest(PauseKind.HOLIDAY, 16);
        var hold = plans.overview(patient).hold();

        assertRule(
                "plans.rule.needs-release",
                () -> resuming.resume(patient, hold, 2, Resumption.SAME, REASONS, Map.of()));
        assertThat(plans.overview(patient).hold()).isNotNull();
        resuming.resume(patient, hold, 2, Resumption.SAME, REASONS, Map.of(new ExerciseSlug("stand-tandem"), today));
        assertThat(plans.overview(patient).hold()).isNull();
    }

    @Test
    void overlappingPausesEndTogether() {
        rest(PauseKind.ILLNESS, 3);
        rest(PauseKind.AWAY, 5);

        var hold = plans.overview(patient).hold();
        assertThat(hold.since()).isEqualTo(today.minusDays(5));
        assertThat(hold.pauses()).hasSize(2);
        resuming.resume(patient, hold, 1, Resumption.SAME, REASONS, Map.of());

        assertThat(plans.overview(patient).hold()).isNull();
    }

    @Test
    void anOrdinaryVersionLeavesTheEasierStartUntilItsOwnEnd() {
        var sets = only(newest()).dose().sets();
        startEasier();

        assertThat(publish(today, draft -> draft.replace(only(newest()).withNote("Shoes on"))))
                .isEqualTo(4);

        assertThat(inForce().no()).isEqualTo(4);
        assertThat(only(inForce()).note()).isEqualTo("Shoes on");
        assertThat(only(inForce()).dose().sets()).isEqualTo(sets - 1);
        assertThat(newest().no()).isEqualTo(5);
        assertThat(newest().startsOn()).isEqualTo(today.plusDays(5));
        assertThat(newest().reason()).isEqualTo("Full again");
        assertThat(only(newest()).note()).isEqualTo("Shoes on");
        assertThat(only(newest()).dose().sets()).isEqualTo(sets);
    }

    @Test
    void aVersionAfterTheEasierStartIsPublishedAsItStands() {
        startEasier();

        publish(today.plusDays(6), draft -> draft.replace(only(newest()).withNote("Shoes on")));

        assertThat(newest().no()).isEqualTo(4);
        assertThat(plans.overview(patient).outlook().later())
                .extracting(VersionDetails::no)
                .containsExactly(3, 4);
    }

    @Test
    void aStepDownInTheEasierStartHoldsAfterItToo() {
        var sets = only(newest()).dose().sets();
        startEasier();

        live.step(patient, 3, easier(), "After the fall", null);

        assertThat(inForce().eased()).isTrue();
        assertThat(only(inForce()).exercise()).isEqualTo(new ExerciseSlug("stand-feet-together"));
        assertThat(only(inForce()).dose().sets()).isEqualTo(sets - 1);
        assertThat(only(newest()).exercise()).isEqualTo(new ExerciseSlug("stand-feet-together"));
        assertThat(only(newest()).dose().sets()).isEqualTo(sets);
        assertThat(newest().startsOn()).isEqualTo(today.plusDays(5));
    }

    @Test
    void takenUpTwiceInOneWeekThePlanIsNotTwoSetsEasier() {
        var sets = only(newest()).dose().sets();
        startEasier();
        rest(PauseKind.ILLNESS, 8);

        resuming.resume(patient, plans.overview(patient).hold(), 3, Resumption.FEWER_SETS, REASONS, Map.of());

        assertThat(only(inForce()).dose().sets()).isEqualTo(sets - 1);
        assertThat(only(newest()).dose().sets()).isEqualTo(sets);
    }

    @Test
    void whatIsPlannedForLaterIsEasierTooAfterARelapse() {
        publish(today.plusDays(3), draft -> draft.replace(only(newest()).withNote("Shoes on")));
        rest(PauseKind.RELAPSE, 20);

        resuming.resume(patient, plans.overview(patient).hold(), 2, Resumption.STEP_DOWN, REASONS, Map.of());

        assertThat(only(inForce()).exercise()).isEqualTo(new ExerciseSlug("stand-feet-together"));
        assertThat(inForce().startsOn()).isEqualTo(today);
        assertThat(only(newest()).exercise()).isEqualTo(new ExerciseSlug("stand-feet-together"));
        assertThat(only(newest()).note()).isEqualTo("Shoes on");
        assertThat(newest().startsOn()).isEqualTo(today.plusDays(3));
    }

    private void startEasier() {
        rest(PauseKind.ILLNESS, 9);
        resuming.resume(patient, plans.overview(patient).hold(), 1, Resumption.FEWER_SETS, REASONS, Map.of());
    }
}
