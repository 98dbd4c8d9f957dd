package health.steadfast.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.adherence.AdherenceRebuild;
import health.steadfast.adherence.Attendance;
import health.steadfast.adherence.DayMark;
import health.steadfast.adherence.TrainingDays;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import health.steadfast.workspace.Chart.PartLine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class ChartTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures logs;

    @Autowired
    AdherenceRebuild rebuild;

    @Autowired
    ChartService charts;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private LocalDate today;
    private LocalDate running;
    private TestPlan plan;
    private PlanItemId gait;

    @BeforeEach
    void aPatientWithAPlan() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        running = WeekPlan.weekOf(today);
        plan = plans.planBy(therapist, patient, running.minusWeeks(6));
        gait = plan.item("walk-heel-strike", TestSchedule.timesAWeek(3));
    }

    @Test
    void everyFigureCarriesTheWeeksAndEntriesItIsMadeOf() {
        logs.log(therapist, patient, gait, running.minusWeeks(1), "1");
        logs.log(therapist, patient, gait, running.minusWeeks(1).plusDays(2), "0.5");
        logs.log(therapist, patient, gait, running.minusWeeks(2), "0");

        var part = part(open(), Axis.GAIT, null);

        assertThat(part.attendance()).isEqualTo(new Attendance(2, 12));
        assertThat(part.weeks()).hasSize(4);
        assertThat(part.weeks().stream()
                        .map(Chart.Evidence::attendance)
                        .reduce(Attendance.NOT_SCORED, Attendance::plus))
                .isEqualTo(part.attendance());
        assertThat(part.weeks().getFirst().entries()).hasSize(2);
        assertThat(part.weeks().get(1).entries()).hasSize(1);
        assertThat(part.weeks()).extracting(Chart.Evidence::exercise).containsOnly("walk-heel-strike");
    }

    @Test
    void otherIsToldByItsPartsAndAPartNeverDoneIsZero() {
        var strength = plan.item("bridge-two-legs", TestSchedule.timesAWeek(2));
        plan.item("wall-calf-stretch", TestSchedule.timesAWeek(2));
        logs.log(therapist, patient, strength, running.minusWeeks(1), "1");

        var chart = open();

        assertThat(part(chart, Axis.OTHER, Domain.STRENGTH).attendance()).isEqualTo(new Attendance(1, 8));
        assertThat(part(chart, Axis.OTHER, Domain.STRETCHING).attendance()).isEqualTo(new Attendance(0, 8));
        assertThat(chart.parts()).noneMatch(part -> part.axis() == Axis.HAND);
    }

    @Test
    void extraAndShortDaysAreToldBesideTheFigure() {
        var monday = running.minusWeeks(1);
        for (var day = 0; day < 5; day++) {
            logs.log(therapist, patient, gait, monday.plusDays(day), "1", day == 0 ? "SHORT" : "FULL");
        }

        var part = part(open(), Axis.GAIT, null);

        assertThat(part.attendance()).isEqualTo(new Attendance(3, 12));
        assertThat(part.extra()).isEqualTo(2);
        assertThat(part.shortDays()).isEqualTo(1);
    }

    @Test
    void farMoreThanPlannedTwoWeeksRunningIsTold() {
        for (var week = 1; week <= 2; week++) {
            for (var day = 0; day < 5; day++) {
                logs.log(therapist, patient, gait, running.minusWeeks(week).plusDays(day), "1");
            }
        }

        assertThat(open().items())
                .filteredOn(line -> line.item().id().equals(gait))
                .singleElement()
                .matches(Chart.ItemLine::overDone);
    }

    @Test
    void aFigureThatFellLatelyIsTold() {
        for (var week = 3; week <= 6; week++) {
            for (var day = 0; day < 3; day++) {
                logs.log(therapist, patient, gait, running.minusWeeks(week).plusDays(day), "1");
            }
        }

        assertThat(part(open(), Axis.GAIT, null).decline()).isEqualTo(100);
    }

    @Test
    void theCalendarHasTwelveWeeksAndEndsWithTheRunningOne() {
        logs.log(therapist, patient, gait, running.minusWeeks(1), "1");
        plans.pause(
                therapist,
                patient,
                PauseKind.AWAY,
                running.minusWeeks(2),
                running.minusWeeks(2).plusDays(6));

        var calendar = open().calendar();

        assertThat(calendar).hasSize(12);
        assertThat(calendar.getLast().monday()).isEqualTo(running);
        assertThat(calendar.get(10).days().getFirst()).isEqualTo(DayMark.DONE);
        assertThat(calendar.get(10).trainingDays()).isEqualTo(new TrainingDays(1, 3));
        assertThat(calendar.get(9).days()).containsOnly(DayMark.ON_HOLD);
        assertThat(calendar.get(9).trainingDays().target()).isZero();
        assertThat(calendar.getFirst().days()).containsOnly(DayMark.NOT_PLANNED);
    }

    @Test
    void theRunningWeekIsToldAndNotScored() {
        logs.log(therapist, patient, gait, running, "1");

        var item = open().items().getFirst();

        assertThat(item.doneThisWeek()).isEqualTo(1);
        assertThat(item.plannedThisWeek()).isEqualTo(3);
        assertThat(item.attendance()).isEqualTo(new Attendance(0, 12));
    }

    @Test
    void fallsOfNinetyDaysAndOpenOnesAreListedTheNewestFirst() {
        logs.fall(therapist, patient, "FALL", "NONE", today.minusDays(2));
        logs.fall(therapist, patient, "NEAR_FALL", "NONE", today.minusDays(1));
        var old = logs.fall(therapist, patient, "FALL", "NONE", today.minusDays(120));

        var chart = open();

        assertThat(chart.falls()).hasSize(3);
        assertThat(chart.falls().getFirst().near()).isTrue();
        assertThat(chart.falls().getLast().id()).isEqualTo(old);
        assertThat(chart.fallCount()).isEqualTo(new Chart.FallCount(1, 1));
    }

    @Test
    void openingTheRecordTakesAtMostEightStatementsAndIsWrittenDown() {
        logs.log(therapist, patient, gait, running.minusWeeks(1), "1");
        rebuild();
        var record = record(patient);

        var sent = SignedIn.as(therapist, () -> Statements.of(() -> charts.open(record)));

        assertThat(sent).hasSizeBetween(5, 8);
        assertThat(clinics.count("steadfast.audit_entry where action = 'RECORD_OPENED' and patient_id = '%s'"
                        .formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void aForeignRecordLooksLikeAnUnknownOne() {
        var record = record(patient);
        var unknown = new RecordNumber("99-9999");

        notFound(clinic.therapist(), record);
        notFound(clinics.clinic().therapist(), record);
        notFound(therapist, unknown);
        assertThat(clinics.count("steadfast.audit_entry where action = 'RECORD_OPENED' and patient_id = '%s'"
                        .formatted(patient)))
                .isZero();
    }

    @Test
    void theEntriesOfFourteenDaysAreListedByDay() {
        logs.log(therapist, patient, gait, today, "1");
        logs.log(therapist, patient, gait, today.minusDays(13), "0.5");
        logs.log(therapist, patient, gait, today.minusDays(14), "1");
        var record = record(patient);

        var sessions = SignedIn.as(therapist, () -> charts.sessions(record));

        assertThat(sessions.days()).extracting(SessionDay::date).containsExactly(today, today.minusDays(13));
        assertThat(sessions.days().getLast().entries().getFirst().completion()).isEqualByComparingTo("0.5");
        notFound(clinics.clinic().therapist(), record);
    }

    private void notFound(SignedInMember member, RecordNumber record) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> SignedIn.as(member, () -> charts.open(record)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> SignedIn.as(member, () -> charts.sessions(record)));
    }

    private Chart open() {
        rebuild();
        return SignedIn.as(therapist, () -> charts.open(record(patient)));
    }

    private void rebuild() {
        SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    rebuild.all(patient);
                    return true;
                }));
    }

    private RecordNumber record(PatientId of) {
        return new RecordNumber(
                clinics.value("select record_number from steadfast.patient where patient_id = ?", of.value()));
    }

    private static PartLine part(Chart chart, Axis axis, @Nullable Domain domain) {
        return chart.parts().stream()
                .filter(part -> part.axis() == axis && part.domain() == domain)
                .findFirst()
                .orElseThrow();
    }
}
