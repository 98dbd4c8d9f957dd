package health.steadfast.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authorization.AuthorizationDeniedException;

@SpringBootTest
class AdmittingTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    CaseloadService caseload;

    @Test
    void anAdmittedPatientIsFoundByTheRecordNumber() {
        var therapist = clinics.clinic().therapist();

        var admitted = SignedIn.as(therapist, () -> caseload.admit(astrid(LocalDate.of(1974, 3, 4))));

        var found =
                SignedIn.as(therapist, () -> caseload.resolve(admitted.record()).orElseThrow());
        var card = SignedIn.as(therapist, () -> caseload.card(found));
        assertThat(card).isEqualTo(admitted);
        assertThat(card.aids()).containsExactlyInAnyOrder(Aid.STICK, Aid.AFO);
        assertThat(card.contraindications()).containsExactly(Contraindication.SEVERE_DIZZINESS);
    }

    @Test
    void admittingIsWrittenDown() {
        var therapist = clinics.clinic().therapist();

        var admitted = SignedIn.as(therapist, () -> caseload.admit(astrid(LocalDate.of(1974, 3, 4))));

        assertThat(clinics.count(
                        "steadfast.audit_entry where action = 'PATIENT_ADMITTED' and patient_id = '%s' and actor_id = '%s'"
                                .formatted(admitted.id(), therapist.person())))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsBornTomorrow() {
        var therapist = clinics.clinic().therapist();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SignedIn.as(therapist, () -> caseload.admit(astrid(LocalDate.of(2999, 1, 1)))))
                .extracting(RuleViolation::code)
                .isEqualTo("caseload.admission.born-in-future");
    }

    @Test
    void aColleagueOutsideTheCareTeamFindsNothing() {
        var clinic = clinics.clinic();
        var patient = clinic.patientOf(clinic.therapist(), "Ada");
        var colleague = clinic.occupationalTherapist();

        assertNotFound(colleague, patient);
    }

    @Test
    void aTherapistOfAnotherClinicFindsNothing() {
        var clinic = clinics.clinic();
        var patient = clinic.patientOf(clinic.therapist(), "Ada");

        assertNotFound(clinics.clinic().therapist(), patient);
    }

    @Test
    void aClinicAdminSeesNoPatientCard() {
        var clinic = clinics.clinic();
        var patient = clinic.patientOf(clinic.therapist(), "Ada");
        var admin = clinic.admin();

        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> SignedIn.as(admin, () -> caseload.card(patient)));
    }

    private void assertNotFound(SignedInMember therapist, PatientId patient) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(therapist, () -> caseload.card(patient)));
    }

    private static Admission astrid(LocalDate born) {
        return new Admission(
                "Astrid",
                "Nyberg",
                born,
                FallsLastYear.TWO,
                Set.of(Aid.STICK, Aid.AFO),
                true,
                Set.of(Contraindication.SEVERE_DIZZINESS),
                "I hold on to the furniture when I turn in the kitchen.",
                15,
                new BuildingBlocks(Severity.MILD, Severity.MILD, Severity.MODERATE, Severity.NONE),
                "en",
                null,
                MsCourse.RRMS,
                Edss.STEPS.get(5),
                WeakerSide.RIGHT,
                false);
    }
}
