package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;

/** The principal of a signed-in session. */
public record SignedInMember(
        PersonId person,
        ClinicId clinic,
        Role role,
        UUID membership,
        UUID securityStamp,
        String displayName,
        String language,
        @Nullable PatientId record)
        implements Member, AuthenticatedPrincipal, Serializable {

    @Override
    public Optional<PatientId> ownRecord() {
        return Optional.ofNullable(record);
    }

    @Override
    public String getName() {
        return person.toString();
    }

    /** The authentication of a session of this member; nothing of the password stays in it. */
    public AbstractAuthenticationToken authentication() {
        return SignInProvider.authenticated(this, role.name());
    }
}
