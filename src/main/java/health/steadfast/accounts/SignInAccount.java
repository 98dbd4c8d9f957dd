package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.util.List;
import java.util.UUID;
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
}
