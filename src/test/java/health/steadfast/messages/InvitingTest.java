package health.steadfast.messages;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.LinkPurpose;
import health.steadfast.accounts.StaffInvitation;
import health.steadfast.shared.Role;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestMail;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** From the invitation over the real mail to the active account. */
class InvitingTest extends LinkCase {

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
    void theMailIsWrittenInTheLanguageOfWhoGetsIt() {
        SignedIn.as(
                admin,
                () -> accounts.invite(new StaffInvitation(
                        "Jürgen Öhler", new EmailAddress(email), Role.ADMIN, null, Language.GERMAN)));

        var text = TestMail.await(email, 1);

        assertThat(text).contains("Guten Tag Jürgen Öhler", "lädt Sie zu Steadfast ein", "Der Link gilt einmal");
    }
}
