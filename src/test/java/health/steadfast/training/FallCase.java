package health.steadfast.training;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.Contact;
import health.steadfast.caseload.ContactKind;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanId;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanPublished;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A patient with exercises of every fall risk, who reports a fall. */
@SpringBootTest
abstract class FallCase {

    static final Verdict MARCH = Verdict.saferOrRest(new ExerciseSlug("seated-march"));

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    MyReports reports;

    @Autowired
    MyLogs logs;

    @Autowired
    SafetyService safety;

    @Autowired
    CallService calls;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    TestClinic clinic;
    SignedInMember therapist;
    PatientId patient;
    SignedInMember account;
    TestPlan plan;
    PlanItemId oneLeg; // high
    PlanItemId sideways; // medium, safer: seated-march
    PlanItemId hipWidth; // low, standing
    PlanItemId coins; // hand, sitting

    @BeforeEach
    void aPatientWithAPlan() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        plan = plans.planBy(therapist, patient, today().minusWeeks(3));
        oneLeg = plan.item("stand-one-leg", TestSchedule.daily());
        sideways = plan.item("walk-sideways", TestSchedule.daily());
        hipWidth = plan.item("stand-hip-width", TestSchedule.daily());
        coins = plan.item("post-coins", TestSchedule.daily());
        SignedIn.as(account);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    Map<PlanItemId, Verdict> verdicts() {
        return SignedIn.as(account, () -> reports.afterFall()).items().stream()
                .collect(Collectors.toMap(TodayItem::item, TodayItem::verdict));
    }

    long storedRests() {
        return clinics.count("steadfast.rest where patient_id = '%s' and released_at is null".formatted(patient));
    }

    void review(Map<ItemExercise, RestDecision> decisions) {
        SignedIn.as(therapist, () -> {
            var open = safety.openReports(patient).getFirst();
            calls.save(patient, open.id(), open.version(), seenDone(call(CallDecision.REST_UNTIL_SEEN, decisions)));
            return null;
        });
    }

    /** What has a high fall risk is released only with the day it was seen done. */
    private Call seenDone(Call call) {
        return new Call(call.contact(), call.answers(), call.decision(), call.oneByOne(), today());
    }

    Call call(CallDecision decision, Map<ItemExercise, RestDecision> oneByOne) {
        return call(CallAnswers.NONE, decision, oneByOne);
    }

    Call call(CallAnswers answers, CallDecision decision, Map<ItemExercise, RestDecision> oneByOne) {
        return new Call(new Contact(ContactKind.CALL, today(), 5, true, null, null), answers, decision, oneByOne, null);
    }

    static ItemExercise of(PlanItemId item, String exercise) {
        return new ItemExercise(item, new ExerciseSlug(exercise));
    }

    void release(ItemExercise exercise) {
        release(exercise, today());
    }

    void release(ItemExercise exercise, @Nullable LocalDate seenDoneOn) {
        SignedIn.as(therapist, () -> {
            safety.release(patient, exercise, seenDoneOn);
            return null;
        });
    }

    UUID publish(PlanId id) {
        return transactions.execute(status -> {
            events.publishEvent(new PlanPublished(clinic.id(), patient, id, 2, today()));
            return id.value();
        });
    }

    LocalDate today() {
        return LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
    }
}
