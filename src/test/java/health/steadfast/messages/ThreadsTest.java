package health.steadfast.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestMail;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ThreadsTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    MyThread mine;

    @Autowired
    PatientThreads threads;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private SignedInMember account;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
    }

    @Test
    void bothSidesReadOneThreadInTheOrderOfWriting() {
        asPatient(new NewMessage(Ids.next(), " May I do it sitting? ", new ExerciseSlug("stand-one-leg")));
        answer("Yes, as long as you need.");

        var seen = SignedIn.as(account, mine::open);

        assertThat(seen)
                .extracting(ThreadMessage::body)
                .containsExactly("May I do it sitting?", "Yes, as long as you need.");
        assertThat(seen).extracting(ThreadMessage::fromPatient).containsExactly(true, false);
        assertThat(seen.getFirst().about()).isEqualTo(new ExerciseSlug("stand-one-leg"));
        assertThat(seen.getLast().author()).isEqualTo("Ines Vogt");
        assertThat(open()).isEqualTo(seen);
    }

    @Test
    void theSameMessageTwiceIsOne() {
        var message = new NewMessage(Ids.next(), "Twice tapped.", null);
        asPatient(message);
        asPatient(message);

        assertThat(open()).hasSize(1);
    }

    @Test
    void whatTheClinicWroteIsUnreadUntilThePatientLooks() {
        answer("How was the week?");
        answer("And the stairs?");
        assertThat(unread()).isEqualTo(2);

        SignedIn.as(account, mine::open);

        assertThat(unread()).isZero();
    }

    @Test
    void nothingEmptyAndNothingEndlessIsSent() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new NewMessage(Ids.next(), " \n ", null));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new NewMessage(Ids.next(), "x".repeat(NewMessage.MAX_BODY + 1), null));
    }

    @Test
    void afterTheEndOfATreatmentNobodyPretendsToRead() {
        clinics.run(
                "update steadfast.patient set state = 'DISCHARGED', discharged_on = current_date where patient_id = ?",
                patient.value());

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> asPatient(new NewMessage(Ids.next(), "Anybody there?", null)))
                .extracting(RuleViolation::code)
                .isEqualTo("caseload.ended.nobody-reads");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> answer("Too late."));
    }

    @Test
    void othersThanTheCareTeamFindNoThread() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(clinic.therapist(), () -> threads.open(patient)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(clinics.clinic().therapist(), () -> threads.open(patient)));
    }

    @Test
    void whatWasWrittenCannotBeChangedOrDeleted() {
        answer("It stays.");

        for (var right : List.of("UPDATE", "DELETE", "TRUNCATE")) {
            assertThat(clinics.value(
                            "select has_table_privilege('steadfast_app', 'steadfast.message', ?)::text", right))
                    .as(right)
                    .isEqualTo("false");
        }
    }

    @Test
    void oneMailTellsOfAllThatIsUnreadAndNothingOfWhatItSays() {
        var address = clinics.value(
                "select email from steadfast.person where person_id = ?",
                account.person().value());
        answer("Your calf: please stretch it less.");

        var mail = TestMail.await(address, 1);

        assertThat(mail).contains("/contact/messages").doesNotContain("calf", "stretch");
        answer("And one more thing.");
        SignedIn.as(account, mine::open);
        answer("After you have looked.");
        TestMail.await(address, 2);
        Awaitility.await()
                .during(Duration.ofMillis(300))
                .until(() -> TestMail.to(address).size() == 2);
    }

    private void asPatient(NewMessage message) {
        SignedIn.as(account, () -> {
            mine.write(message);
            return true;
        });
    }

    private void answer(String body) {
        SignedIn.as(therapist, () -> {
            threads.write(patient, new NewMessage(Ids.next(), body, null));
            return true;
        });
    }

    private List<ThreadMessage> open() {
        return SignedIn.as(therapist, () -> threads.open(patient));
    }

    private int unread() {
        return SignedIn.as(account, mine::unread);
    }
}
