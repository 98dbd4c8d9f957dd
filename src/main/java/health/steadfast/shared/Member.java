package health.steadfast.shared;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person behind the present request, in the clinic and role the person signed in with. */
public interface Member {

    PersonId person();

    ClinicId clinic();

    Role role();

    String displayName();

    /** The row that makes the person a member of the clinic. */
    UUID membership();

    /** Changes with role, lock or deactivation; a session with an old stamp ends. */
    UUID securityStamp();

    /** The member's own record, present for patients only. */
    Optional<PatientId> ownRecord();

    /** Who is signed in, if anybody is (nobody is in listeners and jobs). */
    static Optional<Member> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Member member
                ? Optional.of(member)
                : Optional.empty();
    }

    /**
     * Who is signed in.
     *
     * @throws AccessDeniedException if nobody is
     */
    static Member required() {
        return current().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }
}
