package health.steadfast.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.Discharge;
import health.steadfast.caseload.DischargeReason;
import health.steadfast.caseload.EpisodeService;
import health.steadfast.caseload.TreatmentEnded;
import health.steadfast.caseload.TreatmentReopened;
import health.steadfast.library.Domain;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanPaused;
import health.steadfast.plans.PlanResumed;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The weeks follow every event in its own transaction. */
class KeptWeeksTest extends KeptWeeks {

    @Autowired
    EpisodeService episodes;

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
        assertThat(week(running.minusWeeks(1)).extra()).isEqualTo(1);
        assertThat(weeks().stream().filter(week -> !week.week().isBefore(running)))
                .isNotEmpty()
                .allMatch(week -> week.planned() == 0);
    }

    @Test
    void resumingPlansTheDaysAfterIt() {
        var from = running.minusWeeks(1);
        plans.pause(therapist, patient, PauseKind.HOLIDAY, from, null);
        publish(new PlanPaused(therapist.clinic(), patient, from));
        clinics.run(
                "update steadfast.pause set until_on = ? where patient_id = ?", running.minusDays(1), patient.value());
        publish(new PlanResumed(therapist.clinic(), patient, running));

        assertThat(week(from).planned()).isZero();
        assertThat(week(running).planned()).isEqualTo(3);
    }

    @Test
    void anotherVersionChangesThePlanAndKeepsTheHistoryOfTheItem() {
        logged(running.minusWeeks(1), "1");
        var next = plan.next(running).keep(item, EXERCISE, TestSchedule.timesAWeek(5));
        published(next, running);

        assertThat(week(running.minusWeeks(1)).attendance()).isEqualTo(new Attendance(1, 3));
        assertThat(week(running).planned()).isEqualTo(5);
    }

    @Test
    void theWeeksCanBeBuiltAgainFromNothing() {
        logs.log(therapist, patient, item, running.minusWeeks(3), "1");
        rebuildAll();
        var before = weeks();
        clinics.run("delete from steadfast.adherence_week where patient_id = ?", patient.value());

        rebuildAll();

        assertThat(weeks()).isEqualTo(before);
        assertThat(week(running.minusWeeks(3)).attendance()).isEqualTo(new Attendance(1, 3));
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
    void nothingIsPlannedAfterTheTreatmentsLastDayNorByTheNightlyJob() {
        logged(running.minusWeeks(1), "1");
        ends(running.minusDays(3)); // a Friday: five of seven days of three a week
        nightly.run();

        assertThat(week(running.minusWeeks(1)).attendance()).isEqualTo(new Attendance(1, 2));
        assertThat(weeks()).noneMatch(week -> !week.week().isBefore(running));
        assertThat(week(running.minusWeeks(2)).planned()).isEqualTo(3);
    }

    @Test
    void whatIsDoneOutOfTreatmentIsShownAndNotScored() {
        ends(running.minusWeeks(1));

        logged(running.minusWeeks(1).plusDays(2), "1");

        assertThat(week(running.minusWeeks(1)).work().done()).isZero();
        assertThat(week(running.minusWeeks(1)).extra()).isEqualTo(1);
    }

    @Test
    void theNextTreatmentIsPlannedFromItsFirstDay() {
        ends(running.minusWeeks(2));
        clinics.run(
                "update steadfast.episode set reopened_on = ?, reopened_by = ended_by where patient_id = ?",
                running,
                patient.value());

        publish(new TreatmentReopened(therapist.clinic(), patient, running));

        assertThat(weeks()).noneMatch(week -> week.week().equals(running.minusWeeks(1)));
        assertThat(week(running).planned()).isEqualTo(3);
        assertThat(week(running.plusWeeks(12)).planned()).isEqualTo(3);
    }

    @Test
    void aDischargeAndAReturnChangeTheWeeksAtOnce() {
        SignedIn.as(therapist, () -> {
            var today = LocalDate.now(clock);
            episodes.discharge(patient, new Discharge(DischargeReason.GOAL_REACHED, null, today.plusDays(30)));
            return true;
        });
        assertThat(weeks()).noneMatch(week -> week.week().isAfter(running));

        SignedIn.as(therapist, () -> {
            episodes.reopen(patient);
            return true;
        });
        assertThat(week(running.plusWeeks(12)).planned()).isEqualTo(3);
    }

    private void ends(LocalDate lastDay) {
        clinics.run(
                """
                insert into steadfast.episode (episode_id, clinic_id, patient_id, started_on, ended_on, reason, access_until,
                    ended_by, ended_at) values (gen_random_uuid(), ?, ?, ?, ?, 'OTHER', ?, ?, now())
                """,
                therapist.clinic().value(),
                patient.value(),
                lastDay.minusWeeks(4),
                lastDay,
                lastDay.plusDays(30),
                therapist.person().value());
        publish(new TreatmentEnded(therapist.clinic(), patient, lastDay));
    }

    @Test
    void otherClinicsSeeNoWeek() {
        assertThat(SignedIn.as(clinics.clinic().therapist(), this::weeksNow)).isEmpty();
    }
}
