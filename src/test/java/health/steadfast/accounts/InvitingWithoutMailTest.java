package health.steadfast.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.Role;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** An installation without a mail server. */
@SpringBootTest
class InvitingWithoutMailTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    People people;

    @Autowired
    MembershipRepository memberships;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Test
    void anInvitationThatNobodyWouldGetIsRefusedAndNothingIsSaved() {
        var clinic = clinics.clinic();
        var invitations = new Invitations(people, memberships, () -> false, events, clock);
        var samuel = new StaffInvitation(
                "Samuel Osei",
                new EmailAddress("samuel@" + clinic.id() + ".example"),
                Role.ADMIN,
                null,
                Language.ENGLISH);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ClinicScope.in(
                        clinic.id(), () -> transactions.execute(status -> invitations.staff(clinic.id(), samuel))))
                .extracting(RuleViolation::code)
                .isEqualTo("accounts.invite.no-mail");
        assertThat(clinics.count("steadfast.membership where clinic_id = '" + clinic.id() + "'"))
                .isZero();
        assertThat(clinics.count("steadfast.person where email like '%" + clinic.id() + "%'"))
                .isZero();
    }
}
