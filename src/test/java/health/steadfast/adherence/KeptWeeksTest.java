package health.steadfast.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.Domain;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanPaused;
import health.steadfast.plans.PlanPublished;
import health.steadfast.plans.PlanResumed;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.ExerciseLogged;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class KeptWeeksTest {

    private static final String EXERCISE = "stand-feet-together";

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures logs;

    @Autowired
    AdherenceReader reader;

    @Autowired
    AdherenceRebuild rebuild;

    @Autowired
    NightlyWeeks nightly;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private SignedInMember therapist;
    private PatientId patient;
    private LocalDate running;
    private TestPlan plan;
    private PlanItemId item;

    @BeforeEach
    void aPlanOfFourWeeks() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        running = WeekPlan.weekOf(LocalDate.now(clock));
        plan = plans.planBy(therapist, patient, running.minusWeeks(4));
        item = plan.item(EXERCISE, TestSchedule.timesAWeek(3));
        published(plan, running.minusWeeks(4));
    }

    @Test
    void aPublishedPlanIsPlannedForTheRunningWeekAndTwelveAhead() {
        var weeks = weeks();

        assertThat(weeks).hasSize(4 + 1 + 12);
        assertThat(weeks).allSatisfy(week -> {
            assertThat(week.planned()).isEqualTo(3);
            assertThat(week.work()).isEqualTo(DoneCount.NOTHING);
            assertThat(week.domain()).isEqualTo(Domain.BALANCE);
        });
    }

    @Test
    void aSilentPatientsFigureFallsByItself() {
        assertThat(Attendance.of(finishedWeeks())).isEqualTo(new Attendance(0, 12));
    }

    @Test
    void aLogChangesItsOwnWeekInTheSameTransaction() {
        logged(running.minusWeeks(1), "1");
        logged(running.minusWeeks(1).plusDays(2), "0.5");

        assertThat(Attendance.of(finishedWeeks())).isEqualTo(new Attendance(2, 12));
        assertThat(week(running.minusWeeks(1)).work().asPrescribed()).isEqualTo(1);
        assertThat(week(running.minusWeeks(1)).work().dose()).isEqualByComparingTo("1.5");
    }

    @Test
    void aCorrectedLogIsCountedAnew() {
        var log = logged(running, "1");
        clinics.run("update steadfast.exercise_log set superseded = true where log_id = ?", log);
        logged(running, "0.5");

        assertThat(week(running).work().done()).isEqualTo(1);
        assertThat(week(running).work().asPrescribed()).isZero();
    }

    @Test
    void aPauseTakesItsDaysOutOfThePlanAndTurnsTheirWorkIntoExtra() {
        logged(running.minusWeeks(1), "1");
        logged(running.minusWeeks(1).plusDays(6), "1");
        var from = running.minusWeeks(1).plusDays(5);
        plans.pause(therapist, patient, PauseKind.RELAPSE_SUSPECTED, from, null);
        publish(new PlanPaused(therapist.clinic(), patient, from));

        assertThat(week(running.minusWeeks(1)).planned()).isEqualTo(2);
        assertThat(week(running.minusWeeks(1)).work().done()).isEqualTo(1);
        assertThat(weeks()).extracting(ItemWeek::week).allMatch(monday -> monday.isBefore(running));
    }

    @Test
    void resumingPlansTheDaysAfterIt() {
        var from = running.minusWeeks(1);
        plans.pause(therapist, patient, PauseKind.HOLIDAY, from, null);
        publish(new PlanPaused(therapist.clinic(), patient, from));
        clinics.run(
                "update steadfast.pause set until_on = ? where patient_id = ?", running.minusDays(1), patient.value());
        publish(new PlanResumed(therapist.clinic(), patient, running));

        assertThat(weeks()).extracting(ItemWeek::week).contains(running).doesNotContain(from);
    }

    @Test
    void anotherVersionChangesThePlanAndKeepsTheHistoryOfTheItem() {
        logged(running.minusWeeks(2), "1");
        var next = plan.next(running).keep(item, EXERCISE, TestSchedule.timesAWeek(5));
        published(next, running);

        assertThat(week(running.minusWeeks(2)).attendance()).isEqualTo(new Attendance(1, 3));
        assertThat(week(running).planned()).isEqualTo(5);
    }

    @Test
    void theWeeksCanBeBuiltAgainFromNothing() {
        logged(running.minusWeeks(3), "1");
        var before = weeks();
        clinics.run("delete from steadfast.adherence_week where patient_id = ?", patient.value());

        SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    rebuild.all(patient);
                    return true;
                }));

        assertThat(weeks()).isEqualTo(before);
    }

    @Test
    void theNightlyJobPlansAheadAndMendsWhatWasLost() {
        logged(running.minusWeeks(1), "1");
        var before = weeks();
        clinics.run(
                "update steadfast.adherence_week set done = 0, as_prescribed = 0, dose = 0 where patient_id = ?",
                patient.value());
        clinics.run(
                "delete from steadfast.adherence_week where patient_id = ? and week > ?",
                patient.value(),
                running.plusWeeks(3));

        nightly.run();

        assertThat(weeks()).isEqualTo(before);
    }

    @Test
    void otherClinicsSeeNoWeek() {
        assertThat(SignedIn.as(clinics.clinic().therapist(), this::weeksNow)).isEmpty();
    }

    private UUID logged(LocalDate day, String completion) {
        var log = logs.log(therapist, patient, item, day, completion);
        publish(new ExerciseLogged(therapist.clinic(), patient, item, log, day));
        return log;
    }

    private void published(TestPlan version, LocalDate startsOn) {
        publish(new PlanPublished(therapist.clinic(), patient, version.id(), version.no(), startsOn));
    }

    private void publish(Object event) {
        SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    events.publishEvent(event);
                    return true;
                }));
    }

    private List<ItemWeek> finishedWeeks() {
        return weeks().stream().filter(week -> week.week().isBefore(running)).toList();
    }

    private ItemWeek week(LocalDate monday) {
        return weeks().stream()
                .filter(week -> week.week().equals(monday))
                .findFirst()
                .orElseThrow();
    }

    private List<ItemWeek> weeks() {
        return SignedIn.as(therapist, this::weeksNow);
    }

    private List<ItemWeek> weeksNow() {
        return transactions.execute(status -> reader.weeks(patient, running.minusWeeks(20), running.plusWeeks(20)));
    }
}
