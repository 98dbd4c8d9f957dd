package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What sign-in knows about a person: the hash and the memberships that may be entered. */
record SignInAccount(
        PersonId person,
        String displayName,
        String language,
        @Nullable String passwordHash,
        List<ActiveMembership> memberships) {

    /** One active membership. */
    record ActiveMembership(
            UUID id,
            ClinicId clinic,
            String clinicName,
            Role role,
            UUID securityStamp,
            @Nullable PatientId record) {}

    SignedInMember signedInAs(ActiveMembership chosen) {
        return new SignedInMember(
                person,
                chosen.clinic(),
                chosen.role(),
                chosen.id(),
                chosen.securityStamp(),
                displayName,
                language,
                chosen.record());
    }

    /** Signed in, before one of several memberships is chosen. */
    UndecidedMember undecided() {
        var stamps = memberships.stream().map(ActiveMembership::securityStamp).collect(Collectors.toSet());
        return new UndecidedMember(person, displayName, language, stamps);
    }

    /** Whether a session of before is still good: the membership it stands on is active and carries its stamp. */
    boolean stillHolds(SignedInMember member) {
        return memberships.stream()
                .anyMatch(it -> it.id().equals(member.membership())
                        && it.securityStamp().equals(member.securityStamp()));
    }

    /** The same account with only the memberships that carry a stamp of the sign-in. */
    SignInAccount within(UndecidedMember undecided) {
        var unchanged = memberships.stream()
                .filter(it -> undecided.stamps().contains(it.securityStamp()))
                .toList();
        return new SignInAccount(person, displayName, language, passwordHash, unchanged);
    }
}
