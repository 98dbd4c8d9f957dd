package health.steadfast.training;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Dose;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.DraftService;
import health.steadfast.plans.MyStrategies;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.Purpose;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.Slot;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.SignedIn;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A patient with a plan of today. */
@SpringBootTest
abstract class PrescribedDayCase {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    LogFixtures pastLogs;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService plans;

    @Autowired
    MyTraining training;

    @Autowired
    MyStrategies strategies;

    @Autowired
    MySession taps;

    @Autowired
    MyLogs logs;

    @Autowired
    Catalogue catalogue;

    SignedInMember therapist;
    PatientId patient;
    SignedInMember account;

    @BeforeEach
    void aPatient() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        SignedIn.as(account);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    void heatSensitive() {
        clinics.run("update steadfast.patient set heat_sensitive = true where patient_id = ?", patient.value());
    }

    List<String> today() {
        return training.today().items().stream()
                .map(item -> item.exercise().value())
                .toList();
    }

    Session session() {
        return training.session().orElseThrow();
    }

    SessionItem next() {
        return session().items().stream()
                .filter(item -> item.log() == null)
                .findFirst()
                .orElseThrow();
    }

    int counted(DraftItem item) {
        return Integer.parseInt(clinics.value(
                "select sum(done) from steadfast.adherence_week where item_id = ?",
                item.id().value()));
    }

    long logged(String condition) {
        return clinics.count("steadfast.exercise_log where patient_id = '%s' and %s".formatted(patient, condition));
    }

    DraftItem item(String exercise) {
        return new DraftItem(
                PlanItemId.next(),
                new ExerciseSlug(exercise),
                Purpose.TREAT,
                Dose.usual(catalogue.get(new ExerciseSlug(exercise))),
                new Schedule.Daily(1),
                null,
                null);
    }

    DraftItem anyOf(int choose, String own, String... others) {
        return item(own)
                .withSlot(new Slot(
                        choose,
                        Stream.of(others)
                                .map(other -> new Choice(
                                        new ExerciseSlug(other), Dose.usual(catalogue.get(new ExerciseSlug(other)))))
                                .toList()));
    }

    void prescribe(DraftItem... items) {
        SignedIn.as(therapist, () -> {
            var opened = drafts.open(patient);
            var draft = opened.draft();
            for (var item : items) {
                draft = draft.add(item);
            }
            plans.publish(patient, drafts.save(patient, draft).version(), "First plan", opened.today());
            return draft;
        });
    }
}
