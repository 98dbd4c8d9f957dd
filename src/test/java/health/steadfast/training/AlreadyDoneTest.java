package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.DayAnswer.Effort;
import health.steadfast.training.DayAnswer.Steady;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AlreadyDoneTest {

    private static final DayAnswer FINE = new DayAnswer(Effort.JUST_RIGHT, Steady.WOBBLED);

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    MyDays days;

    @Autowired
    MyTraining training;

    @Autowired
    Clock clock;

    private LocalDate today;
    private PatientId patient;
    private PlanItemId coins;
    private PlanItemId stance;

    @BeforeEach
    void aPatientWithAPlan() {
        today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        var clinic = clinics.clinic();
        var therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        TestPlan plan = plans.planBy(therapist, patient, today.minusWeeks(3));
        coins = plan.item("post-coins", TestSchedule.daily());
        stance = plan.item("stand-feet-together", TestSchedule.daily());
        SignedIn.as(clinic.account(patient));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aWordForTheWholeDayCountsEveryExerciseAsPlanned() {
        assertThat(days.today().items()).extracting(TodayItem::item).containsExactlyInAnyOrder(coins, stance);
        assertThat(days.today().asksSteadiness()).isTrue();

        days.done(Ids.next(), today, List.of(coins, stance), FINE);

        assertThat(training.today().state()).isEqualTo(TodayState.DONE);
        assertThat(logs("source = 'DAY_ANSWER' and outcome = 'DONE' and completion = 1"))
                .isEqualTo(2);
        assertThat(logs("effort is not null or steadiness is not null")).isZero();
        assertThat(clinics.count(
                        "steadfast.day_answer where patient_id = '%s' and effort = 'JUST_RIGHT' and steadiness = 'WOBBLED'"
                                .formatted(patient)))
                .isEqualTo(1);
        assertThat(clinics.count("steadfast.adherence_week where patient_id = '%s' and done > 0".formatted(patient)))
                .isEqualTo(2);
    }

    @Test
    void someOfYesterdayIsEnteredTodayAndTheRestStaysOpen() {
        days.done(Ids.next(), today.minusDays(1), List.of(coins), new DayAnswer(null, null));

        assertThat(logs("local_date = '%s'".formatted(today.minusDays(1)))).isEqualTo(1);
        assertThat(days.yesterday().items()).extracting(TodayItem::item).containsExactly(stance);
        assertThat(days.today().items()).hasSize(2);
    }

    @Test
    void theSameWordTwiceIsOne() {
        UUID id = Ids.next();
        days.done(id, today, List.of(coins), FINE);
        days.done(id, today, List.of(coins), FINE);

        assertThat(logs("true")).isEqualTo(1);
    }

    @Test
    void whatRestsCannotBeSaidToBeDoneToday() {
        clinics.run(
                """
                insert into steadfast.fall_report (fall_report_id, clinic_id, patient_id, kind, injury, happened_on, reported_at, reported_by)
                select ?, clinic_id, patient_id, 'FALL', 'A_LITTLE', ?, now(), ? from steadfast.patient where patient_id = ?
                """,
                Ids.next(),
                today,
                UUID.fromString(clinics.value(
                        "select person_id from steadfast.membership where patient_id = ?", patient.value())),
                patient.value());

        assertThat(days.today().items())
                .extracting(TodayItem::exercise)
                .extracting(Object::toString)
                .doesNotContain("stand-feet-together");
    }

    @Test
    void aWeekLateIsTakenAndNoLaterNorBeforeItsTimeAndNeverNothing() {
        refused("training.date-too-long-ago", today.minusDays(8), List.of(coins));
        refused("training.date-in-future", today.plusDays(1), List.of(coins));
        refused("training.already.none-chosen", today, List.of());
        assertThat(logs("true")).isZero();

        days.done(Ids.next(), today.minusDays(7), List.of(coins), FINE);
        assertThat(days.entered(today.minusDays(7))).hasSize(1);
        assertThat(days.open(today.minusDays(7)).items())
                .extracting(TodayItem::item)
                .containsExactly(stance);
    }

    private void refused(String code, LocalDate date, List<PlanItemId> items) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> days.done(Ids.next(), date, items, FINE))
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }

    private long logs(String condition) {
        return clinics.count("steadfast.exercise_log where patient_id = '%s' and (%s)".formatted(patient, condition));
    }
}
