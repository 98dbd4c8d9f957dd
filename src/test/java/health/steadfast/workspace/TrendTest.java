package health.steadfast.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.adherence.AdherenceRebuild;
import health.steadfast.adherence.Attendance;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.library.Axis;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import health.steadfast.workspace.AdherenceTrend.Figure;
import health.steadfast.workspace.AdherenceTrend.Line;
import health.steadfast.workspace.AdherenceTrend.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class TrendTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures logs;

    @Autowired
    AdherenceRebuild rebuild;

    @Autowired
    TrendService trends;

    @Autowired
    ChartService charts;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private SignedInMember therapist;
    private PatientId patient;
    private LocalDate running;
    private TestPlan plan;
    private PlanItemId gait;

    @BeforeEach
    void aPatientWithAPlanOfTwentyWeeks() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        running = WeekPlan.weekOf(LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin")));
        plan = plans.planBy(therapist, patient, running.minusWeeks(20));
        gait = plan.item("walk-heel-strike", TestSchedule.timesAWeek(3));
    }

    @Test
    void everyWeekThatIsOverHasItsFigureAndTheRunningOneHasNone() {
        logs.log(therapist, patient, gait, running.minusWeeks(1), "1");
        logs.log(therapist, patient, gait, running.minusWeeks(1).plusDays(2), "1");
        logs.log(therapist, patient, gait, running, "1");

        var trend = trend(TrendSpan.QUARTER);

        assertThat(trend.weeks()).hasSize(12).startsWith(running.minusWeeks(12)).endsWith(running.minusWeeks(1));
        assertThat(trend.lines()).extracting(Line::axis).containsExactly(Axis.GAIT);
        assertThat(trend.lines().getFirst().figures().getLast())
                .isEqualTo(new Figure(running.minusWeeks(1), new Attendance(2, 3), false));
        assertThat(trend.lines().getFirst().figures().getFirst().attendance()).isEqualTo(new Attendance(0, 3));
    }

    @Test
    void weeksBeforeThePlanAreNotScoredRatherThanNought() {
        var trend = trend(TrendSpan.HALF);

        assertThat(trend.weeks()).hasSize(26);
        assertThat(trend.lines().getFirst().figures().getFirst().attendance().isScored())
                .isFalse();
        assertThat(trend(TrendSpan.YEAR).weeks()).hasSize(52);
    }

    @Test
    void versionsThatBeganInThisTimeAreMarked() {
        plan.next(running.minusWeeks(4)).keep(gait, "walk-heel-strike", TestSchedule.timesAWeek(2));

        assertThat(trend(TrendSpan.QUARTER).versions()).containsExactly(new Version(2, running.minusWeeks(4)));
        assertThat(trend(TrendSpan.HALF).versions())
                .containsExactly(new Version(1, running.minusWeeks(20)), new Version(2, running.minusWeeks(4)));
        assertThat(SignedIn.as(therapist, () -> trends.versions(patient, running.minusWeeks(4))))
                .containsExactly(new Version(2, running.minusWeeks(4)));
    }

    @Test
    void anAxisThatWasNeverPlannedIsLeftOut() {
        assertThat(trend(TrendSpan.QUARTER).lines()).noneMatch(line -> line.axis() == Axis.HAND);
    }

    @Test
    void aWeekThatRestedIsToldAsAHoldAndNotScored() {
        var monday = running.minusWeeks(2);
        plans.pause(therapist, patient, PauseKind.HOLIDAY, monday, monday.plusDays(6));

        var figures = trend(TrendSpan.QUARTER).lines().getFirst().figures();

        assertThat(figures.get(10)).isEqualTo(new Figure(monday, Attendance.NOT_SCORED, true));
        assertThat(figures.getLast().onHold()).isFalse();
    }

    @Test
    void aWeekIsMadeOfItsItemsAndTheirEntries() {
        logs.log(therapist, patient, gait, running.minusWeeks(1).plusDays(3), "0.5");
        rebuild();

        var week = SignedIn.as(therapist, () -> trends.week(patient, Axis.GAIT, running.minusWeeks(1)));

        assertThat(week).singleElement().satisfies(item -> {
            assertThat(item.exercise()).isEqualTo("walk-heel-strike");
            assertThat(item.attendance()).isEqualTo(new Attendance(1, 3));
            assertThat(item.entries()).hasSize(1);
        });
        assertThat(SignedIn.as(therapist, () -> trends.week(patient, Axis.HAND, running.minusWeeks(1))))
                .isEmpty();
    }

    @Test
    void theChartBringsTwelveWeeksAlongAndLongerOnesTakeFiveStatements() {
        rebuild();
        var record = new RecordNumber(
                clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value()));

        assertThat(SignedIn.as(therapist, () -> charts.open(record)).trend()).isEqualTo(trend(TrendSpan.QUARTER));
        assertThat(SignedIn.as(therapist, () -> Statements.of(() -> trends.adherence(patient, TrendSpan.YEAR))))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(SignedIn.as(
                        therapist, () -> Statements.of(() -> trends.week(patient, Axis.GAIT, running.minusWeeks(1)))))
                .hasSizeLessThanOrEqualTo(6);
    }

    private AdherenceTrend trend(TrendSpan span) {
        rebuild();
        return SignedIn.as(therapist, () -> trends.adherence(patient, span));
    }

    private void rebuild() {
        SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    rebuild.all(patient);
                    return true;
                }));
    }
}
