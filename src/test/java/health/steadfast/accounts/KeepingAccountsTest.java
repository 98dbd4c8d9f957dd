package health.steadfast.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.shared.AccessRevoked;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Role;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** What a clinic admin does with the people of the clinic. */
@SpringBootTest
class KeepingAccountsTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    AccountService accounts;

    @Autowired
    OwnAccountService own;

    TestClinic clinic;
    SignedInMember admin;

    @BeforeEach
    void openClinic() {
        clinic = clinics.clinic();
        admin = clinic.admin();
    }

    @Test
    void theListShowsTheOwnClinicStaffFirst() {
        clinics.clinic().therapist();
        var therapist = clinic.therapist();
        clinic.account(clinic.patientOf(therapist, "Ruth"));

        var rows = SignedIn.as(admin, () -> accounts.page(AccountFilter.ALL, "", 0, 50));

        assertThat(rows).extracting(AccountRow::role).containsExactly(Role.THERAPIST, Role.ADMIN, Role.PATIENT);
        assertThat(rows.getFirst().patients()).isOne();
    }

    @Test
    void theListIsWrittenDownWhenItIsOpened() {
        var counts = SignedIn.as(admin, accounts::open);

        assertThat(counts).containsEntry(AccountFilter.ALL, 1).containsEntry(AccountFilter.PATIENTS, 0);
        assertThat(clinics.count("steadfast.audit_entry where action = 'ACCOUNTS_VIEWED' and actor_id = '%s'"
                        .formatted(admin.person())))
                .isOne();
    }

    @Test
    void peopleAreFoundByAnyPartOfNameOrAddress() {
        clinic.therapist();
        clinic.occupationalTherapist();

        assertThat(names(AccountFilter.THERAPISTS, "VOG")).containsExactly("Ines Vogt");
        assertThat(names(AccountFilter.ALL, "%")).isEmpty();
        assertThat(names(AccountFilter.ALL, "' or 1=1 --")).isEmpty();
    }

    @Test
    void onlyAdminsKeepAccounts() {
        var therapist = clinic.therapist();
        var patient = clinic.account(clinic.patientOf(therapist, "Ruth"));

        for (var member : List.of(therapist, patient)) {
            assertThatExceptionOfType(AuthorizationDeniedException.class)
                    .isThrownBy(() -> SignedIn.as(member, accounts::counts));
        }
    }

    @Test
    void whoIsDeactivatedIsRefusedAtTheNextStep() {
        var therapist = clinic.therapist();
        assertThatCode(() -> SignedIn.as(therapist, own::account)).doesNotThrowAnyException();

        deactivate(therapist);

        assertThatExceptionOfType(AccessRevoked.class).isThrownBy(() -> SignedIn.as(therapist, own::account));
        assertThat(clinics.count("steadfast.audit_entry where action = 'ACCOUNT_DEACTIVATED' and actor_id = '%s'"
                        .formatted(admin.person())))
                .isOne();
    }

    @Test
    void whoIsReactivatedHasToSignInAgain() {
        var therapist = clinic.therapist();
        deactivate(therapist);

        SignedIn.as(admin, () -> {
            accounts.reactivate(id(therapist), 1);
            return null;
        });

        assertThat(row(therapist).state()).isEqualTo(MembershipState.ACTIVE);
        assertThatExceptionOfType(AccessRevoked.class).isThrownBy(() -> SignedIn.as(therapist, own::account));
    }

    @Test
    void theLastAdminStays() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> deactivate(admin))
                .extracting(RuleViolation::code)
                .isEqualTo("accounts.deactivate.last-admin");

        var second = clinic.admin();
        assertThatCode(() -> deactivate(second)).doesNotThrowAnyException();
    }

    @Test
    void aTherapistWhoLeadsPatientsStays() {
        var therapist = clinic.therapist();
        clinic.patientOf(therapist, "Ruth");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> deactivate(therapist))
                .extracting(RuleViolation::code)
                .isEqualTo("accounts.deactivate.leads-patients");
    }

    @Test
    void aChangeOnTheBasisOfAnOldListIsRefused() {
        var therapist = clinic.therapist();

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> SignedIn.as(admin, () -> {
                    accounts.deactivate(id(therapist), 7);
                    return null;
                }));
    }

    @Test
    void anAccountOfAnotherClinicIsNotThere() {
        var stranger = clinics.clinic().therapist();

        assertThat(SignedIn.as(admin, () -> accounts.find(id(stranger)))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> deactivate(stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(admin, () -> {
                    accounts.sendPasswordLink(id(stranger));
                    return null;
                }));
    }

    @Test
    void nobodyIsInvitedTwiceIntoTheSameRole() {
        var invitation = new StaffInvitation(
                "Lotte Brouwer",
                new EmailAddress("lotte@" + clinic.id() + ".example"),
                Role.ADMIN,
                null,
                Language.ENGLISH);
        SignedIn.as(admin, () -> accounts.invite(invitation));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SignedIn.as(admin, () -> accounts.invite(invitation)))
                .extracting(RuleViolation::code)
                .isEqualTo("accounts.invite.already-there");
    }

    @Test
    void aNewOwnPasswordEndsAllOtherSessions() {
        var therapist = clinic.therapist();
        clinics.password(therapist, "a long walk by the river");

        var goesOn = SignedIn.as(
                therapist, () -> own.changePassword("a long walk by the river", "herons stand in cold water"));

        assertThatExceptionOfType(AccessRevoked.class).isThrownBy(() -> SignedIn.as(therapist, own::account));
        assertThatCode(() -> SignedIn.as(goesOn, own::account)).doesNotThrowAnyException();
    }

    @Test
    void signingOutEverywhereEndsEverySessionOfThePerson() {
        var therapist = clinic.therapist();

        SignedIn.as(therapist, () -> {
            own.signOutEverywhere();
            return null;
        });

        assertThatExceptionOfType(AccessRevoked.class).isThrownBy(() -> SignedIn.as(therapist, own::account));
    }

    @Test
    void thePresentPasswordIsAskedForBeforeANewOne() {
        var therapist = clinic.therapist();
        clinics.password(therapist, "a long walk by the river");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SignedIn.as(
                        therapist, () -> own.changePassword("not my password at all", "herons stand in cold water")))
                .extracting(RuleViolation::code)
                .isEqualTo("accounts.password.wrong");
    }

    private List<String> names(AccountFilter filter, String search) {
        return SignedIn.as(admin, () -> accounts.page(filter, search, 0, 50)).stream()
                .map(AccountRow::name)
                .toList();
    }

    private void deactivate(SignedInMember member) {
        SignedIn.as(admin, () -> {
            accounts.deactivate(id(member), 0);
            return null;
        });
    }

    private AccountRow row(SignedInMember member) {
        return SignedIn.as(admin, () -> accounts.find(id(member)).orElseThrow());
    }

    private static MembershipId id(SignedInMember member) {
        return new MembershipId(member.membership());
    }
}
