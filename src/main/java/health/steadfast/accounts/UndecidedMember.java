package health.steadfast.accounts;

import health.steadfast.shared.PersonId;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody who has signed in and holds several memberships, before choosing one. Sees no clinic yet.
 *
 * @param stamps the security stamps of the memberships at the sign-in; only a membership that still carries one of them
 *     may be entered
 */
public record UndecidedMember(PersonId person, String displayName, String language, Set<UUID> stamps)
        implements AuthenticatedPrincipal, Serializable {

    /** The only authority of such a session. */
    public static final String ROLE = "UNDECIDED";

    public UndecidedMember {
        stamps = Set.copyOf(stamps);
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
