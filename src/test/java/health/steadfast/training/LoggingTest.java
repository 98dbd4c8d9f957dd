package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class LoggingTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    MyLogs logs;

    @Autowired
    MyTraining training;

    @Autowired
    TrainingReader reader;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private LocalDate today;
    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private SignedInMember account;
    private TestPlan plan;
    private PlanItemId item;

    @BeforeEach
    void aPatientWithAPlan() {
        today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        plan = plans.planBy(therapist, patient, today.minusWeeks(3));
        item = plan.item("post-coins", TestSchedule.timesAWeek(3));
        SignedIn.as(account);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aLogCountsForTodayAndIsWrittenDown() {
        logs.log(Ids.next(), item, LogEntry.done());

        assertThat(inForce()).singleElement().satisfies(log -> {
            assertThat(log.date()).isEqualTo(today);
            assertThat(log.outcome()).isEqualTo(Outcome.DONE);
            assertThat(log.completion()).isEqualByComparingTo("1");
            assertThat(log.versionNo()).isEqualTo(1);
            assertThat(log.daysLate()).isZero();
        });
        assertThat(clinics.count("steadfast.audit_entry where action = 'EXERCISE_LOGGED' and patient_id = '%s'"
                        .formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void oneExerciseLoggedTakesAtMostSixStatements() {
        var sent = Statements.of(() -> {
            logs.log(Ids.next(), item, LogEntry.done());
            return null;
        });

        assertThat(sent).hasSizeLessThanOrEqualTo(6);
        assertThat(sent)
                .filteredOn(statement -> statement.startsWith("insert into steadfast.exercise_log"))
                .hasSize(1);
        assertThat(sent)
                .filteredOn(statement -> statement.contains("audit_entry"))
                .hasSize(1);
        assertThat(sent)
                .filteredOn(statement -> statement.contains("adherence"))
                .hasSize(1);
    }

    @Test
    void todayTakesAFixedNumberOfStatements() {
        var one = Statements.of(() -> SignedIn.as(account, training::today)).size();
        plan.item("stack-cups", TestSchedule.daily());
        plan.item("stand-one-leg", TestSchedule.daily());

        assertThat(Statements.of(() -> SignedIn.as(account, training::today))).hasSize(one);
        assertThat(one).isLessThanOrEqualTo(8);
    }

    @Test
    void theSameEntryTwiceCountsOnce() {
        var id = Ids.next();

        logs.log(id, item, LogEntry.done());
        logs.log(id, item, LogEntry.done());

        assertThat(inForce()).hasSize(1);
    }

    @Test
    void anIdOfSomebodyElsesLogIsNotFound() {
        var id = Ids.next();
        logs.log(id, item, LogEntry.done());
        var stranger = clinic.patientOf(therapist, "Bea");
        var strangersItem = plans.planBy(therapist, stranger, today).item("post-coins", TestSchedule.timesAWeek(3));
        SignedIn.as(clinic.account(stranger));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> logs.log(id, strangersItem, LogEntry.done()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> logs.answer(id, Answers.NONE.effort(5)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> logs.correct(id, LogEntry.skipped()));
    }

    @Test
    void anIdOfAnotherClinicsLogSaysNothingAboutIt() {
        var id = Ids.next();
        logs.log(id, item, LogEntry.done());
        var other = clinics.clinic();
        var lead = other.therapist();
        var stranger = other.patientOf(lead, "Bea");
        var strangersItem = plans.planBy(lead, stranger, today).item("post-coins", TestSchedule.timesAWeek(3));
        SignedIn.as(other.account(stranger));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> logs.answer(id, Answers.NONE.effort(5)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> logs.correct(id, LogEntry.skipped()));
        logs.log(id, strangersItem, LogEntry.done());

        assertThat(clinics.count("steadfast.exercise_log where log_id = '%s'".formatted(id)))
                .isEqualTo(2);
        SignedIn.as(account);
        assertThat(inForce()).hasSize(1);
    }

    @Test
    void aForeignOrUnknownItemIsNotFound() {
        var neighbour = therapistsOtherPatient();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> logs.log(Ids.next(), neighbour, LogEntry.done()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> logs.log(Ids.next(), PlanItemId.next(), LogEntry.done()));
        assertThat(clinics.count("steadfast.exercise_log where item_id = '%s'".formatted(neighbour)))
                .isZero();
    }

    @Test
    void sevenDaysLateIsTakenAndMarkedEightDaysLateAndTomorrowAreRefused() {
        logs.log(Ids.next(), item, LogEntry.done().on(today.minusDays(7)));

        assertThat(inForce())
                .singleElement()
                .extracting(LoggedExercise::daysLate)
                .isEqualTo(7);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> logs.log(Ids.next(), item, LogEntry.done().on(today.minusDays(8))))
                .extracting(RuleViolation::code)
                .isEqualTo("training.date-too-long-ago");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> logs.log(Ids.next(), item, LogEntry.done().on(today.plusDays(1))))
                .extracting(RuleViolation::code)
                .isEqualTo("training.date-in-future");
        assertThat(inForce()).hasSize(1);
    }

    @Test
    void aLogKeepsTheVersionOfItsDay() {
        var clinic = clinics.clinic();
        var lead = clinic.therapist();
        var ada = clinic.patientOf(lead, "Ada");
        var first = plans.planBy(lead, ada, today.minusWeeks(3));
        var kept = first.item("post-coins", TestSchedule.timesAWeek(3));
        first.next(today.minusDays(2)).keep(kept, "stack-cups", TestSchedule.timesAWeek(5));
        SignedIn.as(clinic.account(ada));

        logs.log(Ids.next(), kept, LogEntry.done().on(today.minusDays(3)));
        logs.log(Ids.next(), kept, LogEntry.done());

        assertThat(of(ada)).extracting(LoggedExercise::versionNo).containsExactly(1, 2);
    }

    @Test
    void partlyCountsTheSetsThatWereDone() {
        logs.log(Ids.next(), item, LogEntry.partly(1));

        assertThat(inForce()).singleElement().satisfies(log -> {
            assertThat(log.outcome()).isEqualTo(Outcome.PARTLY);
            assertThat(log.completion()).isBetween(new BigDecimal("0.1"), new BigDecimal("0.9"));
        });
    }

    @Test
    void anAnswerCompletesALogAndAChangedAnswerCorrectsIt() {
        var id = Ids.next();
        logs.log(id, item, LogEntry.done());

        logs.answer(id, Answers.NONE.hand(HandQuality.SMOOTH));
        assertThat(stored()).containsExactly("SMOOTH/null/in force");

        logs.answer(id, Answers.NONE.hand(HandQuality.SMOOTH).effort(3));
        assertThat(stored()).containsExactly("SMOOTH/3/in force");

        logs.answer(id, Answers.NONE.hand(HandQuality.FEW_SLIPS).effort(3));
        assertThat(stored()).containsExactly("SMOOTH/3/superseded", "FEW_SLIPS/3/in force");
        assertThat(inForce()).hasSize(1);
    }

    @Test
    void aSupersededLogIsNotAnsweredAnyMore() {
        var id = Ids.next();
        logs.log(id, item, LogEntry.done());
        logs.correct(id, LogEntry.skipped());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> logs.answer(id, Answers.NONE.effort(5)));
        assertThat(inForce())
                .singleElement()
                .extracting(LoggedExercise::outcome)
                .isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void aCorrectionAfterSevenDaysIsRefused() {
        var id = Ids.next();
        logs.log(id, item, LogEntry.done());
        clinics.run("update steadfast.exercise_log set local_date = local_date - 8 where log_id = ?", id);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> logs.correct(id, LogEntry.skipped()));
    }

    private PlanItemId therapistsOtherPatient() {
        var clinic = clinics.clinic();
        var lead = clinic.therapist();
        return plans.planBy(lead, clinic.patientOf(lead, "Bea"), today).item("post-coins", TestSchedule.daily());
    }

    private List<LoggedExercise> inForce() {
        return of(patient);
    }

    private List<LoggedExercise> of(PatientId somebody) {
        return transactions.execute(status -> reader.logs(somebody, today.minusDays(30), today.plusDays(1)));
    }

    private List<String> stored() {
        return Arrays.asList(clinics.value("""
                        select string_agg(hand_quality || '/' || coalesce(effort::text, 'null') || case when superseded
                            then '/superseded' else '/in force' end, ',' order by superseded desc)
                        from steadfast.exercise_log where patient_id = ?
                        """, patient.value()).split(","));
    }
}
