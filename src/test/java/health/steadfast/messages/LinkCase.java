package health.steadfast.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.AccountService;
import health.steadfast.accounts.AccountSetup;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.MembershipId;
import health.steadfast.accounts.PasswordReset;
import health.steadfast.accounts.PatientInvitations;
import health.steadfast.accounts.Profession;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.accounts.StaffInvitation;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Role;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestClock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** A clinic whose admin and therapists invite people over the real mail. */
@SpringBootTest
abstract class LinkCase {

    static final String PASSWORD = "herons stand in cold water";
    static final LocalDate BORN = LocalDate.of(1970, 3, 14);
    private static final Pattern LINK = Pattern.compile("http://\\S+/(invitation|new-password)/(\\S+)");

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountSetup setup;

    @Autowired
    PatientInvitations patientInvitations;

    @Autowired
    PasswordReset reset;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    TestClinic clinic;
    SignedInMember admin;
    final String email = "samuel." + Ids.next() + "@mail.example";

    @BeforeEach
    void openClinic() {
        clinic = clinics.clinic();
        admin = clinic.admin();
    }

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    MembershipId inviteTherapist() {
        return SignedIn.as(
                admin,
                () -> accounts.invite(new StaffInvitation(
                        "Samuel Osei",
                        new EmailAddress(email),
                        Role.THERAPIST,
                        Profession.PHYSIOTHERAPIST,
                        Language.ENGLISH)));
    }

    PatientId invitePatient() {
        var therapist = clinic.therapist();
        var patient = clinic.patientOf(therapist, "Ruth");
        SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    patientInvitations.invite(patient, new EmailAddress(email), "Ruth Example", Language.ENGLISH);
                    return patient;
                }));
        return patient;
    }

    static String tokenIn(String mail) {
        var link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(2);
    }

    String states(MembershipId membership) {
        return clinics.value("select state from steadfast.membership where membership_id = ?", membership.value());
    }

    long auditRows(String action) {
        return clinics.count(
                "steadfast.audit_entry where action = '%s' and clinic_id = '%s'".formatted(action, clinic.id()));
    }

    static void assertThatItIsGone(Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .extracting(RuleViolation::code)
                .isEqualTo("accounts.link.gone");
    }
}
