package health.steadfast.training;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A patient who has begun a session of one hand exercise and one on the feet. */
@SpringBootTest
abstract class SessionCase {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    MyTraining training;

    @Autowired
    MySession session;

    @Autowired
    Clock clock;

    TestClinic clinic;
    SignedInMember therapist;
    PatientId patient;
    SignedInMember account;
    TestPlan plan;
    PlanItemId coins;
    PlanItemId sideways; // medium fall risk, safer: seated-march

    @BeforeEach
    void aPatientWhoHasBegun() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        plan = plans.planBy(therapist, patient, today().minusWeeks(3));
        coins = plan.item("post-coins", TestSchedule.daily());
        sideways = plan.item("walk-sideways", TestSchedule.daily());
        SignedIn.as(account);
        training.start();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    SessionEntry.Done done(PlanItemId item, String exercise) {
        return done(item, exercise, Outcome.DONE, 0);
    }

    SessionEntry.Done done(PlanItemId item, String exercise, Outcome outcome, int sets) {
        return new SessionEntry.Done(Ids.next(), today(), item, 0, new ExerciseSlug(exercise), outcome, sets);
    }

    SessionEntry.Said said(PlanItemId item, Question question, Answers answers) {
        return new SessionEntry.Said(Ids.next(), today(), item, 0, question, answers);
    }

    SessionEntry.Said effort(PlanItemId item, int level) {
        return said(item, Question.EFFORT, Answers.NONE.effort(level));
    }

    LocalDate today() {
        return LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    long logs(String condition) {
        return clinics.count("steadfast.exercise_log where patient_id = '%s' and %s".formatted(patient, condition));
    }

    long sessions(String condition) {
        return clinics.count("steadfast.day_session where patient_id = '%s' and %s".formatted(patient, condition));
    }
}
