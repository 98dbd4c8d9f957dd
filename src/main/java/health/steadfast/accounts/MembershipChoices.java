package health.steadfast.accounts;

import health.steadfast.accounts.SignInAccount.ActiveMembership;
import health.steadfast.shared.AccessRevoked;
import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PersonId;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The clinics and roles that whoever is signed in may enter: one at a time. */
@Component
public class MembershipChoices {

    private final SignInAccounts accounts;
    private final SignInLog log;

    MembershipChoices(SignInAccounts accounts, SignInLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    /** All active memberships of the person, by clinic and role. */
    public List<MembershipChoice> all() {
        return account().memberships().stream()
                .map(it -> new MembershipChoice(new MembershipId(it.id()), it.clinicName(), it.role()))
                .toList();
    }

    /** Enters one of them; the session that goes on needs a new id. */
    public SignedInMember enter(MembershipId chosen, String networkAddress) {
        var account = account();
        var membership = account.memberships().stream()
                .filter(it -> it.id().equals(chosen.value()))
                .findFirst()
                .orElseThrow(NotFound::new);
        ClinicScope.none(() -> writeDown(account, membership, networkAddress));
        return account.signedInAs(membership);
    }

    private ActiveMembership writeDown(SignInAccount account, ActiveMembership membership, String networkAddress) {
        accounts.seen(membership.id());
        log.write(SignInLog.Kind.SIGNED_IN, account.person(), membership.clinic(), networkAddress);
        return membership;
    }

    /** A session that was ended elsewhere chooses nothing: what it stood on has another stamp by now. */
    private SignInAccount account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case UndecidedMember undecided -> {
                var unchanged = find(undecided.person()).within(undecided);
                if (unchanged.memberships().isEmpty()) {
                    throw new AccessRevoked();
                }
                yield unchanged;
            }
            case SignedInMember member -> {
                var account = find(member.person());
                if (!account.stillHolds(member)) {
                    throw new AccessRevoked();
                }
                yield account;
            }
            case null, default -> throw new AccessDeniedException("nobody is signed in");
        };
    }

    private SignInAccount find(PersonId person) {
        return ClinicScope.none(() -> accounts.find(person)).orElseThrow(NotFound::new);
    }
}
