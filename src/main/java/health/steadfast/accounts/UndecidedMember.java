package health.steadfast.accounts;

import health.steadfast.shared.PersonId;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Somebody who has signed in and holds several memberships, before choosing one. Sees no clinic yet. */
public record UndecidedMember(PersonId person, String displayName, String language)
        implements AuthenticatedPrincipal, Serializable {

    /** The only authority of such a session. */
    public static final String ROLE = "UNDECIDED";

    @Override
    public String getName() {
        return person.toString();
    }
}
