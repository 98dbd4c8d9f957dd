package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.shared.NotFound;
import health.steadfast.testing.SignedIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A plan in force, changed by single steps. */
class StepsOnALivePlanTest extends LivePlanCase {

    @Test
    void aStepDownIsAVersionOfItsOwnAndTheItemKeepsItsLogsUnderTheirVersion() {
        var log = logs.log(ines, patient, item, today.minusDays(2), "1");

        assertThat(live.step(patient, 1, easier(), "After the fall", null)).isEqualTo(2);

        var plan = plans.overview(patient);
        assertThat(plan.inForce().no()).isEqualTo(2);
        assertThat(plan.inForce().reason()).isEqualTo("After the fall");
        assertThat(plan.inForce().items()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(item);
            assertThat(it.exercise()).isEqualTo(new ExerciseSlug("stand-feet-together"));
        });
        assertThat(clinics.value(
                        "select version_no || ' ' || exercise_slug from steadfast.exercise_log where log_id = ?", log))
                .isEqualTo("1 stand-semi-tandem");
    }

    @Test
    void aStepIsTakenBackByAnotherVersion() {
        var before = newest().items();
        live.step(patient, 1, easier(), "After the fall", null);

        live.takeBack(patient, 2, 1, "As before");

        assertThat(newest().no()).isEqualTo(3);
        assertThat(newest().items()).isEqualTo(before);
        assertThat(plans.overview(patient).inForce()).isEqualTo(newest());
    }

    @Test
    void onlyTheOwnVersionsOfTodayAreTakenBack() {
        live.step(patient, 1, easier(), "After the fall", null);
        clinics.run(
                "update steadfast.plan_version set published_at = published_at - interval '2 days' where plan_id = ?",
                newest().plan().value());

        assertRule("plans.rule.not-yours-to-take-back", () -> live.takeBack(patient, 2, 1, "As before"));
    }

    @Test
    void aRungOfHighRiskIsPublishedOnlyWithTheDayItWasSeenDone() {
        var tandem = harder();
        assertThat(tandem.exercise()).isEqualTo(new ExerciseSlug("stand-tandem"));

        assertRule("plans.rule.needs-release", () -> live.step(patient, 1, tandem, "Goes well", null));
        assertRule(
                "plans.rule.seen-in-the-future", () -> live.step(patient, 1, tandem, "Goes well", today.plusDays(1)));
        assertThat(newest().no()).isEqualTo(1);
        assertThat(live.step(patient, 1, tandem, "Goes well", today)).isEqualTo(2);
        assertThat(plans.overview(patient).released()).containsEntry(tandem.exercise(), today);
    }

    @Test
    void aStepDownIsOpenWhateverElseTheSlotOffersWithoutARelease() {
        releaseTandem();
        var tandem = new Choice(new ExerciseSlug("stand-tandem"), Drafts.TWO_TIMES_EIGHT);
        publish(today, draft -> draft.replace(only(newest()).withSlot(new Slot(1, List.of(tandem)))));
        clinics.run("delete from steadfast.release where patient_id = ?", patient.value());

        assertThat(live.step(patient, 2, easier(), "After the fall", null)).isEqualTo(3);

        assertThat(only(newest()).exercise()).isEqualTo(new ExerciseSlug("stand-feet-together"));
        assertRule("plans.rule.needs-release", () -> live.step(patient, 3, harder(), "Goes well", null));
    }

    @Test
    void oneStepUpInBalanceOrGaitIsEnoughForAVersion() {
        live.step(patient, 1, easier(), "Easier", null);
        var up = new Steps(catalogue, caseload.card(patient), newest().items())
                .harder(newest().items().getFirst())
                .getFirst();
        live.step(patient, 2, up, "Harder", null);
        var more = new Steps(catalogue, caseload.card(patient), newest().items())
                .harder(newest().items().getFirst()).stream()
                        .filter(step -> step.kind() == Step.Kind.LESS_SUPPORT)
                        .findFirst()
                        .orElseThrow();

        assertRule("plans.rule.one-step-up", () -> live.step(patient, 3, more, "Harder", null));
    }

    @Test
    void whatIsNoStepOrStartsFromAnOlderVersionIsRefused() {
        var step = easier();
        var leap = new Step(
                Step.Kind.RUNG_DOWN,
                newest().items()
                        .getFirst()
                        .withExercise(
                                new ExerciseSlug("stand-hip-width"),
                                newest().items().getFirst().dose()));

        assertStale(() -> live.step(patient, 1, leap, "Two at once", null));
        live.step(patient, 1, step, "After the fall", null);
        assertStale(() -> live.step(patient, 1, step, "Again", null));
    }

    @Test
    void aStepDownHoldsTodayAndInTheVersionThatIsPlannedForLater() {
        publish(today.plusDays(5), draft -> draft.replace(twice(only(newest()))));

        assertThat(live.step(patient, 2, easier(), "After the fall", null)).isEqualTo(4);

        assertThat(inForce().no()).isEqualTo(3);
        assertThat(inForce().startsOn()).isEqualTo(today);
        assertThat(inForce().reason()).isEqualTo("After the fall");
        assertThat(only(inForce()).exercise()).isEqualTo(new ExerciseSlug("stand-feet-together"));
        assertThat(only(inForce()).schedule().daysAWeek()).isEqualTo(3);
        assertThat(newest().startsOn()).isEqualTo(today.plusDays(5));
        assertThat(newest().reason()).isEqualTo("A change");
        assertThat(only(newest()).exercise()).isEqualTo(new ExerciseSlug("stand-feet-together"));
        assertThat(only(newest()).schedule().daysAWeek()).isEqualTo(2);
    }

    @Test
    void aPlannedStepUpDoesNotOutliveAStepDownOfToday() {
        releaseTandem();
        publish(today.plusDays(5), draft -> draft.replace(harder().after()));
        assertThat(only(newest()).exercise()).isEqualTo(new ExerciseSlug("stand-tandem"));

        live.step(patient, 2, easier(), "After the fall", null);

        assertThat(only(inForce()).exercise()).isEqualTo(new ExerciseSlug("stand-feet-together"));
        assertThat(only(newest()).exercise()).isEqualTo(new ExerciseSlug("stand-feet-together"));
        assertThat(newest().startsOn()).isEqualTo(today.plusDays(5));
    }

    @Test
    void aStepUpTakesAlongAPlannedVersionThatHasNotDecidedAboutTheSame() {
        releaseTandem();
        publish(today.plusDays(5), draft -> draft.replace(twice(only(newest()))));

        live.step(patient, 2, harder(), "Goes well", null);

        assertThat(only(inForce()).exercise()).isEqualTo(new ExerciseSlug("stand-tandem"));
        assertThat(only(newest()).exercise()).isEqualTo(new ExerciseSlug("stand-tandem"));
        assertThat(only(newest()).schedule().daysAWeek()).isEqualTo(2);
    }

    @Test
    void aStepUpLeavesWhatIsPlannedOtherwise() {
        releaseTandem();
        publish(today.plusDays(5), draft -> draft.replace(easier().after()));

        live.step(patient, 2, harder(), "Goes well", null);

        assertThat(only(inForce()).exercise()).isEqualTo(new ExerciseSlug("stand-tandem"));
        assertThat(only(newest()).exercise()).isEqualTo(new ExerciseSlug("stand-feet-together"));
    }

    @Test
    void takenBackAStepLeavesWhatIsPlannedForLaterAsItWas() {
        publish(today.plusDays(5), draft -> draft.replace(twice(only(newest()))));
        var before = inForce().items();
        var planned = newest().items();
        live.step(patient, 2, easier(), "After the fall", null);

        live.takeBack(patient, 4, 2, "As before");

        assertThat(inForce().items()).isEqualTo(before);
        assertThat(newest().items()).isEqualTo(planned);
        assertThat(newest().startsOn()).isEqualTo(today.plusDays(5));
    }

    @Test
    void moreSupportOfTodayIsNotLessOnALaterDay() {
        publish(
                today.plusDays(5),
                draft -> draft.replace(
                        only(newest()).withDose(only(newest()).dose().withSupport(Support.BOTH_HANDS))));
        var held = new Steps(catalogue, caseload.card(patient), inForce().items())
                .easier(only(inForce())).stream()
                        .filter(step -> step.kind() == Step.Kind.MORE_SUPPORT)
                        .findFirst()
                        .orElseThrow();

        live.step(patient, 2, held, "Hold on", null);

        assertThat(only(inForce()).dose().support())
                .isEqualTo(held.after().dose().support());
        assertThat(only(newest()).dose().support()).isEqualTo(Support.BOTH_HANDS);
    }

    @Test
    void aForeignPatientIsNotFound() {
        var step = easier();
        SignedIn.as(clinics.clinic().therapist());

        for (Executable act : List.<Executable>of(
                () -> live.step(patient, 1, step, "Mine", null),
                () -> live.takeBack(patient, 2, 1, "Mine"),
                () -> plans.maintain(patient, 1),
                () -> resuming.takeBack(patient, new Resumed(List.of(), 1, 2), "Mine"))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(act::execute);
        }
    }

    private void releaseTandem() {
        fixtures.released(ines, patient, "stand-tandem", today);
    }

    private static DraftItem twice(DraftItem item) {
        return item.withSchedule(new Schedule.TimesAWeek(2, 1));
    }
}
