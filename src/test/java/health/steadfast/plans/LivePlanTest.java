package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.ResumeService.Reasons;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A plan in force, changed by single steps, rested, taken up, ended and kept. */
@SpringBootTest
class LivePlanTest {

    private static final Reasons REASONS = new Reasons("Easier at first", "Full again");

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    LogFixtures logs;

    @Autowired
    PlanService plans;

    @Autowired
    LivePlanService live;

    @Autowired
    ResumeService resuming;

    @Autowired
    PauseService pauses;

    @Autowired
    CaseloadService caseload;

    @Autowired
    Catalogue catalogue;

    private SignedInMember ines;
    private PatientId patient;
    private LocalDate today;
    private PlanItemId item;

    @BeforeEach
    void aPlanWithASemiTandemStance() {
        var clinic = clinics.clinic();
        ines = clinic.therapist();
        patient = clinic.patientOf(ines, "Ada");
        SignedIn.as(ines);
        today = plans.overview(patient).today();
        item = fixtures.planBy(ines, patient, today.minusDays(30))
                .item("stand-semi-tandem", TestSchedule.timesAWeek(3));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

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
    void anEndIsTakenBackUnlessAnotherPlanHasBegun() {
        var plan = plans.end(patient, 1, today);
        assertThat(plans.overview(patient).isOpen()).isFalse();

        plans.reopen(patient, plan);

        assertThat(plans.overview(patient).isOpen()).isTrue();
        assertThat(plans.overview(patient).inForce()).isNotNull();
        assertStale(() -> plans.reopen(patient, plan));
    }

    @Test
    void nothingIsPlannedAfterTheEndAndAgainOnceItIsTakenBack() {
        live.step(patient, 1, easier(), "So that the weeks are planned", null);
        assertThat(plannedAhead()).isPositive();

        var plan = plans.end(patient, 2, today);
        assertThat(plannedAhead()).isZero();

        plans.reopen(patient, plan);
        assertThat(plannedAhead()).isPositive();
    }

    @Test
    void whatWasReachedIsKeptAndBuiltUpAgain() {
        plans.maintain(patient, 1);
        assertThat(plans.overview(patient).maintainedSince()).isEqualTo(today);

        plans.buildUp(patient, 1);
        assertThat(plans.overview(patient).maintainedSince()).isNull();
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

    private long plannedAhead() {
        return clinics.count("steadfast.adherence_week where patient_id = '%s' and week > date '%s' and planned > 0"
                .formatted(patient, today));
    }

    private void rest(PauseKind kind, int days) {
        fixtures.pause(ines, patient, kind, today.minusDays(days), null);
    }

    private Step easier() {
        return steps().easier(newest().items().getFirst()).getFirst();
    }

    private Step harder() {
        return steps().harder(newest().items().getFirst()).getFirst();
    }

    private Steps steps() {
        return new Steps(catalogue, caseload.card(patient), newest().items());
    }

    private VersionDetails newest() {
        return plans.overview(patient).newest().orElseThrow();
    }

    private static void assertRule(String code, Executable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::execute)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }

    private static void assertStale(Executable act) {
        assertThatExceptionOfType(StaleData.class).isThrownBy(act::execute);
    }
}
