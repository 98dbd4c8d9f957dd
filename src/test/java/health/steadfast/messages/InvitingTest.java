package health.steadfast.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.AccountService;
import health.steadfast.accounts.AccountSetup;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.LinkPurpose;
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
import health.steadfast.testing.TestMail;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** From the invitation over the real mail to the active account. */
@SpringBootTest
class InvitingTest {

    private static final String PASSWORD = "herons stand in cold water";
    private static final LocalDate BORN = LocalDate.of(1970, 3, 14);
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

    @Test
    void anInvitedTherapistSetsAPasswordByTheLinkInTheMail() {
        var membership = inviteTherapist();
        var token = tokenIn(TestMail.await(email, 1));

        var member = setup.accept(token, null, PASSWORD).orElseThrow();

        assertThat(member.membership()).isEqualTo(membership.value());
        assertThat(member.role()).isEqualTo(Role.THERAPIST);
        assertThat(states(membership)).isEqualTo("ACTIVE");
        assertThat(auditRows("ACCOUNT_INVITED")).isOne();
        assertThat(auditRows("ACCOUNT_ACTIVATED")).isOne();
    }

    @Test
    void theLinkItselfIsNowhereInTheDatabase() {
        inviteTherapist();
        var token = tokenIn(TestMail.await(email, 1));

        assertThat(clinics.count("steadfast.account_token where encode(token_hash, 'escape') like '%" + token + "%'"))
                .isZero();
        assertThat(clinics.count("steadfast.event_publication where serialized_event like '%" + token + "%'"))
                .isZero();
        assertThat(clinics.count("steadfast.audit_entry where detail like '%" + token + "%'"))
                .isZero();
    }

    @Test
    void aLinkWorksOnce() {
        inviteTherapist();
        var token = tokenIn(TestMail.await(email, 1));
        setup.accept(token, null, PASSWORD);

        assertThat(setup.open(token)).isEmpty();
        assertThatItIsGone(() -> setup.accept(token, null, PASSWORD));
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() {
        inviteTherapist();
        var token = tokenIn(TestMail.await(email, 1));

        setup.open(token);

        assertThat(setup.open(token).orElseThrow().purpose()).isEqualTo(LinkPurpose.INVITATION);
    }

    @Test
    void anInvitationRunsOutAfterThreeDays() {
        inviteTherapist();
        var token = tokenIn(TestMail.await(email, 1));

        clock.advance(Duration.ofHours(71));
        assertThat(setup.open(token)).isPresent();
        clock.advance(Duration.ofHours(2));
        assertThat(setup.open(token)).isEmpty();
        assertThatItIsGone(() -> setup.accept(token, null, PASSWORD));
    }

    @Test
    void aGuessedLinkLooksLikeOneThatRanOut() {
        for (var guess : new String[] {"A".repeat(43), "' or 1=1 --", "", "../accounts", "x".repeat(8000)}) {
            assertThat(setup.open(guess)).isEmpty();
            assertThatItIsGone(() -> setup.accept(guess, null, PASSWORD));
        }
    }

    @Test
    void aNewLinkEndsTheOldOne() {
        var membership = inviteTherapist();
        var first = tokenIn(TestMail.await(email, 1));

        SignedIn.as(admin, () -> {
            accounts.inviteAgain(membership);
            return null;
        });
        var second = tokenIn(TestMail.await(email, 2));

        assertThat(setup.open(first)).isEmpty();
        assertThat(setup.open(second)).isPresent();
    }

    @Test
    void anInvitationThatWasTakenBackLeadsNowhere() {
        var membership = inviteTherapist();
        var token = tokenIn(TestMail.await(email, 1));

        SignedIn.as(admin, () -> {
            accounts.deactivate(membership, 0);
            return null;
        });

        assertThat(setup.open(token)).isEmpty();
    }

    @Test
    void aPatientConfirmsTheBirthDate() {
        var patient = invitePatient();
        var token = tokenIn(TestMail.await(email, 1));

        assertThat(setup.open(token).orElseThrow().asksBirthDate()).isTrue();
        assertThat(setup.open(token).orElseThrow().email()).isNull();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> setup.accept(token, null, PASSWORD))
                .extracting(RuleViolation::code)
                .isEqualTo("accounts.link.birth-date-missing");
        assertThat(setup.accept(token, BORN, PASSWORD).orElseThrow().record()).isEqualTo(patient);
    }

    @Test
    void fiveWrongBirthDatesEndTheLink() {
        invitePatient();
        var token = tokenIn(TestMail.await(email, 1));
        for (var left = 4; left > 0; left--) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> setup.accept(token, BORN.plusDays(1), PASSWORD))
                    .matches(e -> e.code().equals("accounts.link.birth-date"))
                    .extracting(e -> e.arguments()[0])
                    .isEqualTo(left);
        }

        assertThatItIsGone(() -> setup.accept(token, BORN.plusDays(1), PASSWORD));
        assertThatItIsGone(() -> setup.accept(token, BORN, PASSWORD));
    }

    @Test
    void aRefusedPasswordCostsNoTryOfTheBirthDate() {
        invitePatient();
        var token = tokenIn(TestMail.await(email, 1));
        for (var i = 0; i < 6; i++) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> setup.accept(token, BORN, "too short"))
                    .extracting(RuleViolation::code)
                    .isEqualTo("accounts.password.too-short");
        }

        assertThat(setup.accept(token, BORN, PASSWORD)).isPresent();
    }

    @Test
    void theFifthTryMayStillBeRight() {
        invitePatient();
        var token = tokenIn(TestMail.await(email, 1));
        for (var i = 0; i < 4; i++) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> setup.accept(token, BORN.plusDays(1), PASSWORD));
        }

        assertThat(setup.accept(token, BORN, PASSWORD)).isPresent();
    }

    @Test
    void aForgottenPasswordIsReplacedByALinkAndEndsTheOpenSessions() {
        var therapist = clinic.therapist();
        var address = clinics.password(therapist, "the old password of mine");

        reset.request(address, "192.0.2." + (int) (Math.random() * 250));
        var token = tokenIn(TestMail.await(address, 1));

        assertThat(setup.accept(token, null, PASSWORD)).isEmpty();
        assertThat(clinics.value(
                        "select security_stamp::text from steadfast.membership where membership_id = ?",
                        therapist.membership()))
                .isNotEqualTo(therapist.securityStamp().toString());
        assertThat(setup.open(token)).isEmpty();
    }

    @Test
    void nobodyIsMailedMoreThanThreeLinksInARow() {
        var address = clinics.password(clinic.therapist(), PASSWORD);
        for (var i = 0; i < 5; i++) {
            reset.request(address, "192.0.2.99");
        }
        reset.request("nobody@nowhere.example", "192.0.2.98");
        TestMail.await(address, 3);

        assertThat(clinics.count("steadfast.event_publication where serialized_event like '%PASSWORD%'"
                        + " and serialized_event like '%" + clinic.id() + "%'"))
                .isLessThanOrEqualTo(3);
        assertThat(TestMail.to("nobody@nowhere.example")).isEmpty();
    }

    @Test
    void theMailIsWrittenInTheLanguageOfWhoGetsIt() {
        SignedIn.as(
                admin,
                () -> accounts.invite(new StaffInvitation(
                        "Jürgen Öhler", new EmailAddress(email), Role.ADMIN, null, Language.GERMAN)));

        var text = TestMail.await(email, 1);

        assertThat(text).contains("Guten Tag Jürgen Öhler", "lädt Sie zu Steadfast ein", "Der Link gilt einmal");
    }

    private MembershipId inviteTherapist() {
        return SignedIn.as(
                admin,
                () -> accounts.invite(new StaffInvitation(
                        "Samuel Osei",
                        new EmailAddress(email),
                        Role.THERAPIST,
                        Profession.PHYSIOTHERAPIST,
                        Language.ENGLISH)));
    }

    private PatientId invitePatient() {
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

    private static String tokenIn(String mail) {
        var link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(2);
    }

    private String states(MembershipId membership) {
        return clinics.value("select state from steadfast.membership where membership_id = ?", membership.value());
    }

    private long auditRows(String action) {
        return clinics.count(
                "steadfast.audit_entry where action = '%s' and clinic_id = '%s'".formatted(action, clinic.id()));
    }

    private static void assertThatItIsGone(Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .extracting(RuleViolation::code)
                .isEqualTo("accounts.link.gone");
    }
}
