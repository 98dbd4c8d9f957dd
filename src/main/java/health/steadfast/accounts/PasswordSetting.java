package health.steadfast.accounts;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.shared.Member;
import health.steadfast.shared.PersonId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a new password and ends every session that was opened with the old one. Hashing is done before. */
@Component
@Transactional
class PasswordSetting {

    private final StoredLinks links;
    private final AccountLinks issued;
    private final People people;
    private final MembershipRepository memberships;
    private final SignInAccounts accounts;
    private final SignInGuesses guesses;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordSetting(
            StoredLinks links,
            AccountLinks issued,
            People people,
            MembershipRepository memberships,
            SignInAccounts accounts,
            SignInGuesses guesses,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.issued = issued;
        this.people = people;
        this.memberships = memberships;
        this.accounts = accounts;
        this.guesses = guesses;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Optional<SignedInMember> byLink(LinkToken token, StoredLink link, String hash) {
        if (!links.use(token)) {
            throw AccountSetup.gone();
        }
        store(link.person(), hash);
        guesses.forgive(link.email());
        if (link.purpose() == LinkPurpose.PASSWORD) {
            write(AuditAction.PASSWORD_CHANGED, link);
            return Optional.empty();
        }
        activate(link);
        return signedIn(link.person(), link.membership().value());
    }

    /** The member's own new password; answers the member under the new security stamp. */
    Optional<SignedInMember> ofMember(Member member, String hash) {
        store(member.person(), hash);
        audit.record(AuditAction.PASSWORD_CHANGED, null, "membership " + member.membership());
        return signedIn(member.person(), member.membership());
    }

    private void store(PersonId person, String hash) {
        people.setPassword(person, hash);
        for (var membership : memberships.findByPersonOrderById(person)) {
            membership.endSessions();
            memberships.save(membership);
            issued.revoke(membership.id(), LinkPurpose.PASSWORD);
        }
        memberships.flush();
    }

    private void activate(StoredLink link) {
        var membership =
                memberships.findByIdAndClinic(link.membership(), link.clinic()).orElseThrow(AccountSetup::gone);
        membership.activate(clock.instant());
        memberships.save(membership);
        memberships.flush();
        write(AuditAction.ACCOUNT_ACTIVATED, link);
        events.publishEvent(new AccountActivated(link.clinic(), link.membership(), link.person(), link.patient()));
    }

    private void write(AuditAction action, StoredLink link) {
        audit.recordBy(link.person(), link.role(), action, link.patient(), "membership " + link.membership());
    }

    private Optional<SignedInMember> signedIn(PersonId person, UUID membership) {
        return accounts.find(person)
                .flatMap(account -> account.memberships().stream()
                        .filter(it -> it.id().equals(membership))
                        .findFirst()
                        .map(account::signedInAs));
    }
}
