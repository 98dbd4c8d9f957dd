package health.steadfast.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Axis;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanPaused;
import health.steadfast.shared.LocalDay;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.DayVersionTaken;
import health.steadfast.training.ExerciseLogged;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stays, what ends, and what many patients' figures cost. */
class FrozenWeeksTest extends KeptWeeks {

    @Test
    void aWeekFreezesSevenDaysAfterItsEnd() {
        var monday = running.minusWeeks(1);
        logged(monday, "1");
        testClock.advance(Duration.ofDays(7));
        logged(monday.plusDays(1), "1");

        assertThat(week(monday).work().done()).isEqualTo(1);
    }

    @Test
    void aPauseThatIsEnteredLaterLeavesFrozenWeeksAsTheyWere() {
        plans.pause(therapist, patient, PauseKind.SURGERY, running.minusWeeks(3), null);
        publish(new PlanPaused(therapist.clinic(), patient, running.minusWeeks(3)));

        assertThat(week(running.minusWeeks(3)).planned()).isEqualTo(3);
        assertThat(week(running.minusWeeks(2)).planned()).isEqualTo(3);
        assertThat(week(running.minusWeeks(1)).planned()).isZero();
    }

    @Test
    void onlyATherapistsEntryReachesAFrozenWeek() {
        var monday = running.minusWeeks(2);
        logged(monday, "1");
        assertThat(week(monday).work().done()).isZero();

        var log = logs.log(therapist, patient, item, monday.plusDays(2), "1");
        clinics.run("update steadfast.exercise_log set source = 'THERAPIST' where log_id = ?", log);
        publish(new ExerciseLogged(therapist.clinic(), patient, item, log, monday.plusDays(2)));

        assertThat(week(monday).work().done()).isEqualTo(2);
    }

    @Test
    void aPlanThatEndsIsNoLongerPlanned() {
        var today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        SignedIn.as(therapist, () -> {
            planService.end(patient, 1, today);
            return true;
        });

        assertThat(weeks())
                .extracting(ItemWeek::week)
                .contains(running.minusWeeks(1))
                .noneMatch(running::isBefore);
    }

    @Test
    void whatIsOfferedOnAShortDayCountsAtOnce() {
        var spared = plan.item("post-coins", TestSchedule.timesAWeek(3));
        clinics.run("""
                insert into steadfast.version_variant (clinic_id, plan_version_id, item_id, variant, position, automatic)
                select clinic_id, plan_version_id, item_id, 'SHORT', 0, true from steadfast.version_item where item_id = ?
                """, spared.value());
        logged(running, "1");
        clinics.run(
                """
                insert into steadfast.day_session (day_session_id, clinic_id, patient_id, local_date, variant, offer, started_at)
                values (?, ?, ?, ?, 'SHORT', array[?, ?]::uuid[], now())
                """,
                UUID.randomUUID(),
                therapist.clinic().value(),
                patient.value(),
                running,
                item.value(),
                spared.value());
        publish(new DayVersionTaken(therapist.clinic(), patient, running));

        assertThat(week(spared, running).work().done()).isEqualTo(1);
    }

    @Test
    void theAxesOfFiftyPatientsOverTwelveWeeksAreOneStatement() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        var fifty = IntStream.range(0, 50)
                .mapToObj(i -> {
                    patient = clinic.patientOf(therapist, "Ada");
                    plan = plans.planBy(therapist, patient, running.minusWeeks(12));
                    item = plan.item(EXERCISE, TestSchedule.timesAWeek(3));
                    plan.item("post-coins", TestSchedule.daily());
                    logs.log(therapist, patient, item, running.minusWeeks(2), "0.5");
                    rebuildAll();
                    return patient;
                })
                .toList();
        var figures = new ArrayList<AxisWeek>();

        SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    assertThat(Statements.of(() -> figures.addAll(reader.axes(fifty, running.minusWeeks(12), running))))
                            .hasSize(1);
                    return true;
                }));

        assertThat(figures).hasSize(50 * 12 * 2);
        assertThat(figures)
                .contains(new AxisWeek(
                        fifty.getFirst(),
                        Axis.BALANCE,
                        running.minusWeeks(2),
                        new Attendance(1, 3),
                        new Attendance(0, 3)));
    }
}
