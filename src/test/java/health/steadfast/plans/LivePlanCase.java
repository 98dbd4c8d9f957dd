package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.ResumeService.Reasons;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A plan in force with a semi-tandem stance three times a week, as its therapist works on it. */
@SpringBootTest
abstract class LivePlanCase {

    static final Reasons REASONS = new Reasons("Easier at first", "Full again");

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    LogFixtures logs;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService plans;

    @Autowired
    LivePlanService live;

    @Autowired
    ResumeService resuming;

    @Autowired
    CaseloadService caseload;

    @Autowired
    Catalogue catalogue;

    SignedInMember ines;
    PatientId patient;
    LocalDate today;
    PlanItemId item;

    @BeforeEach
    void aPlanWithASemiTandemStance() {
        var clinic = clinics.clinic();
        ines = clinic.therapist();
        patient = clinic.patientOf(ines, "Ada");
        SignedIn.as(ines);
        today = plans.overview(patient).today();
        item = fixtures.planBy(ines, patient, today.minusDays(30))
                .item("stand-semi-tandem", TestSchedule.timesAWeek(3));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    void rest(PauseKind kind, int days) {
        fixtures.pause(ines, patient, kind, today.minusDays(days), null);
    }

    Step easier() {
        return steps().easier(inForce().items().getFirst()).getFirst();
    }

    Step harder() {
        return steps().harder(inForce().items().getFirst()).getFirst();
    }

    private Steps steps() {
        return new Steps(catalogue, caseload.card(patient), inForce().items());
    }

    VersionDetails newest() {
        return plans.overview(patient).newest().orElseThrow();
    }

    VersionDetails inForce() {
        return plans.overview(patient).inForce();
    }

    /** The only item of a version. */
    static DraftItem only(VersionDetails version) {
        assertThat(version.items()).hasSize(1);
        return version.items().getFirst();
    }

    /** Publishes the plan with changes from a day on. */
    int publish(LocalDate startsOn, UnaryOperator<PlanDraft> change) {
        var draft = drafts.save(patient, change.apply(drafts.open(patient).draft()));
        return plans.publish(patient, draft.version(), "A change", startsOn);
    }

    static void assertRule(String code, Executable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::execute)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }

    static void assertStale(Executable act) {
        assertThatExceptionOfType(StaleData.class).isThrownBy(act::execute);
    }
}
