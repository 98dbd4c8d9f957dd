package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A patient of a therapist, and how a plan is published. */
@SpringBootTest
@RecordApplicationEvents
abstract class PublishingCase {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService plans;

    @Autowired
    ReleaseService releases;

    @Autowired
    ApplicationEvents events;

    TestClinic clinic;
    SignedInMember ines;
    PatientId patient;
    LocalDate today;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        ines = clinic.therapist();
        patient = clinic.patientOf(ines, "Ada");
        SignedIn.as(ines);
        today = drafts.open(patient).today();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    int publish(LocalDate startsOn, DraftItem... items) {
        var draft = drafts.open(patient).draft();
        for (var item : items) {
            draft = draft.add(item);
        }
        return plans.publish(patient, drafts.save(patient, draft).version(), "First plan", startsOn);
    }

    SignedInMember onTheTeam() {
        var karim = clinic.occupationalTherapist();
        clinics.run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since) values (?, ?, ?, false, ?)",
                clinic.id().value(),
                patient.value(),
                karim.person().value(),
                today.minusDays(9));
        return karim;
    }

    long audited(String action) {
        return clinics.count(
                "steadfast.audit_entry where action = '%s' and patient_id = '%s'".formatted(action, patient));
    }

    static void assertRule(String code, Callable<?> act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::call)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }

    static void assertNotFound(SignedInMember member, Callable<?> act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> SignedIn.as(member, act));
    }
}
