package health.steadfast.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.adherence.AdherenceRebuild;
import health.steadfast.adherence.Attendance;
import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
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
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestClock;
import health.steadfast.testing.TestSchedule;
import health.steadfast.workspace.AxisFigure.State;
import health.steadfast.workspace.Reason.Kind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class RosterTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures logs;

    @Autowired
    AdherenceRebuild rebuild;

    @Autowired
    RosterService roster;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    private TestClinic clinic;
    private SignedInMember therapist;
    private LocalDate today;
    private LocalDate running;

    @BeforeEach
    void aTherapist() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        running = WeekPlan.weekOf(today);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void onlyTheTherapistsOwnPatientsAppear() {
        clinic.patientOf(therapist, "Ada");
        clinic.patientOf(clinic.therapist(), "Bea");
        var elsewhere = clinics.clinic();
        elsewhere.patientOf(elsewhere.therapist(), "Cleo");
        var left = clinic.patientOf(therapist, "Dora");
        clinics.run(
                "update steadfast.care_team_member set until = ? where patient_id = ?",
                today.minusDays(2),
                left.value());
        var discharged = clinic.patientOf(therapist, "Emil");
        clinics.run(
                "update steadfast.patient set state = 'DISCHARGED', discharged_on = ? where patient_id = ?",
                today,
                discharged.value());

        assertThat(everybody()).extracting(RosterRow::givenName).containsExactly("Ada");
    }

    @Test
    void aRowSaysForWhomTheTherapistStandsIn() {
        clinic.patientOf(therapist, "Ada");
        var absent = clinic.occupationalTherapist();
        clinic.patientOf(absent, "Bea");
        clinics.run(
                """
                insert into steadfast.cover (cover_id, clinic_id, absent_id, stand_in_id, from_on, until_on, arranged_by,
                    arranged_at) values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, now())
                """,
                clinic.id().value(),
                absent.person().value(),
                therapist.person().value(),
                today.minusDays(1),
                today.plusDays(1),
                therapist.person().value());

        assertThat(everybody())
                .extracting(RosterRow::givenName, RosterRow::standingInFor)
                .containsExactlyInAnyOrder(tuple("Ada", null), tuple("Bea", "Karim Aziz"));
    }

    /** 23:30 in UTC is half past midnight or later in Berlin. */
    @Test
    void afterMidnightTheDayOfTheClinicSaysWhoIsOnTheTeam() {
        clock.advance(ClinicFixtures.untilHalfPastElevenInUtc(clock.instant()));
        var yesterday = LocalDate.now(clock);
        var left = clinic.patientOf(therapist, "Ada");
        clinics.run("update steadfast.care_team_member set until = ? where patient_id = ?", yesterday, left.value());
        var joined = clinic.patientOf(therapist, "Bea");
        clinics.run(
                "update steadfast.care_team_member set since = ? where patient_id = ?",
                yesterday.plusDays(1),
                joined.value());

        assertThat(everybody()).extracting(RosterRow::givenName).containsExactly("Bea");
    }

    @Test
    void openingIsWrittenDownOnceAndLookingAgainIsNot() {
        SignedIn.as(therapist, () -> roster.open());
        SignedIn.as(therapist, () -> roster.again());

        assertThat(clinics.count("steadfast.audit_entry where action = 'ROSTER_VIEWED' and actor_id = '%s'"
                        .formatted(therapist.person())))
                .isEqualTo(1);
    }

    @Test
    void othersThanTherapistsHaveNoCaseload() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> SignedIn.as(clinic.admin(), () -> roster.open()));
    }

    @Test
    void figuresAreSumsOfTheLastFourScoredWeeks() {
        var patient = clinic.patientOf(therapist, "Ada");
        var item = planned(patient, running.minusWeeks(8), "walk-heel-strike");
        plans.pause(therapist, patient, PauseKind.HOLIDAY, running.minusWeeks(2), running.minusDays(8));
        List.of(1L, 3L, 4L, 5L, 6L).forEach(week -> logs.log(therapist, patient, item, running.minusWeeks(week), "1"));
        rebuild(patient);

        assertThat(figure(patient, Axis.GAIT).state()).isEqualTo(State.SCORED);
        assertThat(figure(patient, Axis.GAIT).attendance()).isEqualTo(new Attendance(4, 12));
    }

    @Test
    void theStatesOfAFigureDiffer() {
        var fresh = clinic.patientOf(therapist, "Fresh");
        planned(fresh, running, "walk-heel-strike");
        rebuild(fresh);
        var resting = clinic.patientOf(therapist, "Resting");
        planned(resting, running.minusWeeks(3), "walk-heel-strike");
        plans.pause(therapist, resting, PauseKind.SURGERY, running.minusWeeks(1), null);
        rebuild(resting);
        var late = clinic.patientOf(therapist, "Late");
        planned(late, running.minusDays(1), "walk-heel-strike");
        rebuild(late);
        var never = clinic.patientOf(therapist, "Never");
        planned(never, running.minusWeeks(2), "walk-heel-strike");
        rebuild(never);

        assertThat(figure(fresh, Axis.GAIT).state()).isEqualTo(State.NO_DATA);
        assertThat(figure(fresh, Axis.HAND).state()).isEqualTo(State.NOT_PLANNED);
        assertThat(figure(resting, Axis.GAIT).state()).isEqualTo(State.ON_HOLD);
        assertThat(figure(resting, Axis.GAIT).attendance()).isEqualTo(new Attendance(0, 6));
        assertThat(figure(late, Axis.GAIT).state()).isEqualTo(State.NOT_SCORED);
        assertThat(figure(never, Axis.GAIT).state()).isEqualTo(State.SCORED);
        assertThat(figure(never, Axis.GAIT).attendance()).isEqualTo(new Attendance(0, 6));
    }

    @Test
    void anEmptyPartOfOtherIsNamed() {
        var patient = clinic.patientOf(therapist, "Ada");
        var plan = plans.planBy(therapist, patient, running.minusWeeks(2));
        plan.item("wall-calf-stretch", TestSchedule.timesAWeek(2));
        var strength = plan.item("bridge-two-legs", TestSchedule.timesAWeek(2));
        logs.log(therapist, patient, strength, running.minusWeeks(1), "1");
        rebuild(patient);

        assertThat(figure(patient, Axis.OTHER).emptyParts()).containsExactly(Domain.STRETCHING);
    }

    @Test
    void reportsPausesAndReviewsAreReasons() {
        var patient = clinic.patientOf(therapist, "Ada");
        planned(patient, running.minusWeeks(6), "walk-heel-strike");
        logs.fall(therapist, patient, "FALL", "A_LITTLE", today.minusDays(1));
        logs.fall(therapist, patient, "NEAR_FALL", "NONE", today.minusDays(2));
        logs.fall(therapist, patient, "NEAR_FALL", "NONE", today.minusDays(6));
        logs.fall(therapist, patient, "NEAR_FALL", "NONE", today.minusDays(7));

        assertThat(row(patient).reasons())
                .containsExactly(
                        new Reason(Kind.FALL_WITH_INJURY, today.minusDays(1), 0),
                        new Reason(Kind.NEAR_FALLS, null, 2),
                        new Reason(Kind.SILENT, running.minusWeeks(6).minusDays(1), 0),
                        new Reason(Kind.REVIEW_DUE, running.minusWeeks(6).plusDays(14), 0));
    }

    @Test
    void aReviewedFallIsNoReasonAnyMore() {
        var patient = clinic.patientOf(therapist, "Ada");
        var fall = logs.fall(therapist, patient, "FALL", "NONE", today.minusDays(1));
        clinics.run(
                "update steadfast.fall_report set reviewed_at = reported_at, reviewed_by = reported_by where fall_report_id = ?",
                fall);

        assertThat(row(patient).reasons()).containsExactly(new Reason(Kind.NEW, null, 0));
    }

    @Test
    void theStripCountsTheDaysOfTwelveWeeks() {
        var patient = clinic.patientOf(therapist, "Ada");
        var item = planned(patient, running.minusWeeks(20), "walk-heel-strike");
        logs.log(therapist, patient, item, running.minusWeeks(11), "1");
        logs.log(therapist, patient, item, running.minusWeeks(11), "1");
        logs.log(therapist, patient, item, running.minusWeeks(11).plusDays(6), "0.5");
        logs.log(therapist, patient, item, running.minusWeeks(1), "0");
        plans.pause(
                therapist,
                patient,
                PauseKind.AWAY,
                running.minusWeeks(3),
                running.minusWeeks(2).minusDays(1));

        var strip = row(patient).strip();
        assertThat(strip).hasSize(12);
        assertThat(strip.getFirst().activeDays()).isEqualTo(2);
        assertThat(strip.get(10).activeDays()).isZero();
        assertThat(strip.get(8).onHold()).isTrue();
        assertThat(strip.get(9).onHold()).isFalse();
        assertThat(row(patient).lastSession()).isEqualTo(running.minusWeeks(11).plusDays(6));
    }

    @Test
    void namesAreOrderedAsPeopleOrderThem() {
        List.of("Özil", "Zoe", "Äsa", "Otto", "Abel").forEach(name -> clinic.patientOf(therapist, name));

        assertThat(everybody()).extracting(RosterRow::givenName).containsExactly("Abel", "Äsa", "Otto", "Özil", "Zoe");
    }

    @Test
    void farMoreThanPlannedTwoWeeksRunningIsAReason() {
        var ada = clinic.patientOf(therapist, "Ada");
        var gait = planned(ada, running.minusWeeks(4), "walk-heel-strike");
        for (var week = 1; week <= 2; week++) {
            for (var day = 0; day < 5; day++) {
                logs.log(therapist, ada, gait, running.minusWeeks(week).plusDays(day), "1");
            }
        }
        rebuild(ada);
        assertThat(everybody().getFirst().reasons()).contains(new Reason(Kind.OVER_DOING, null, 1));

        clinics.run(
                "delete from steadfast.exercise_log where patient_id = ? and local_date = ?",
                ada.value(),
                running.minusWeeks(2));
        rebuild(ada);
        assertThat(everybody().getFirst().has(Kind.OVER_DOING)).isFalse();
    }

    @Test
    void aPlanThatEndsSoonIsAReasonUnlessAnotherFollows() {
        var ada = clinic.patientOf(therapist, "Ada");
        var plan = plans.planBy(therapist, ada, running.minusWeeks(4));
        plan.item("walk-heel-strike", TestSchedule.timesAWeek(3));
        assertThat(everybody().getFirst().has(Kind.PLAN_ENDS)).isFalse();

        clinics.run(
                "update steadfast.version_item set active_until = ? where plan_version_id in "
                        + "(select plan_version_id from steadfast.plan_version where plan_id = ?)",
                today.plusDays(10),
                plan.id().value());
        assertThat(everybody().getFirst().reasons()).contains(Reason.of(Kind.PLAN_ENDS, today.plusDays(10)));

        plan.next(today.plusDays(8)).item("walk-heel-strike", TestSchedule.timesAWeek(3));
        assertThat(everybody().getFirst().has(Kind.PLAN_ENDS)).isFalse();
    }

    @Test
    void fiftyPatientsTakeThreeStatements() {
        for (var i = 0; i < 50; i++) {
            planned(clinic.patientOf(therapist, "Patient " + i), running.minusWeeks(4), "walk-heel-strike");
        }

        var sent = SignedIn.as(therapist, () -> Statements.of(() -> roster.open()));

        assertThat(sent).hasSize(3);
        assertThat(everybody()).hasSize(50);
    }

    private PlanItemId planned(PatientId patient, LocalDate startsOn, String exercise) {
        return plans.planBy(therapist, patient, startsOn).item(exercise, TestSchedule.timesAWeek(3));
    }

    private void rebuild(PatientId patient) {
        SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    rebuild.all(patient);
                    return true;
                }));
    }

    private AxisFigure figure(PatientId patient, Axis axis) {
        return row(patient).figures().get(axis.ordinal());
    }

    private RosterRow row(PatientId patient) {
        return everybody().stream()
                .filter(row -> row.id().equals(patient))
                .findFirst()
                .orElseThrow();
    }

    private List<RosterRow> everybody() {
        return SignedIn.as(therapist, () -> roster.again()).everybody();
    }
}
