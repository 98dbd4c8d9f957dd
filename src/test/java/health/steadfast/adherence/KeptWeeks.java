package health.steadfast.adherence;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanPublished;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClock;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.ExerciseLogged;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A patient with a plan since four weeks, whose weeks are kept. */
@SpringBootTest
abstract class KeptWeeks {

    static final String EXERCISE = "stand-feet-together";

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
    PlanService planService;

    @Autowired
    TestClock testClock;

    @Autowired
    Clock clock;

    SignedInMember therapist;
    PatientId patient;
    LocalDate running;
    TestPlan plan;
    PlanItemId item;

    @BeforeEach
    void aPlanOfFourWeeks() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        running = WeekPlan.weekOf(LocalDate.now(clock));
        plan = plans.planBy(therapist, patient, running.minusWeeks(4));
        item = plan.item(EXERCISE, TestSchedule.timesAWeek(3));
        rebuildAll();
    }

    @AfterEach
    void itIsNowAgain() {
        testClock.reset();
    }

    UUID logged(LocalDate day, String completion) {
        var log = logs.log(therapist, patient, item, day, completion);
        publish(new ExerciseLogged(therapist.clinic(), patient, item, log, day));
        return log;
    }

    void published(TestPlan version, LocalDate startsOn) {
        publish(new PlanPublished(therapist.clinic(), patient, version.id(), version.no(), startsOn));
    }

    void publish(Object event) {
        SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    events.publishEvent(event);
                    return true;
                }));
    }

    void rebuildAll() {
        SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    rebuild.all(patient);
                    return true;
                }));
    }

    List<ItemWeek> finishedWeeks() {
        return weeks().stream().filter(week -> week.week().isBefore(running)).toList();
    }

    ItemWeek week(LocalDate monday) {
        return week(item, monday);
    }

    ItemWeek week(PlanItemId of, LocalDate monday) {
        return weeks().stream()
                .filter(week -> week.item().equals(of) && week.week().equals(monday))
                .findFirst()
                .orElseThrow();
    }

    List<ItemWeek> weeks() {
        return SignedIn.as(therapist, this::weeksNow);
    }

    List<ItemWeek> weeksNow() {
        return transactions.execute(status -> reader.weeks(patient, running.minusWeeks(20), running.plusWeeks(20)));
    }
}
