package health.steadfast.accounts;

import health.steadfast.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom a clinic admin invites.
 *
 * @param profession of a therapist; an admin has none
 */
public record StaffInvitation(
        String name,
        EmailAddress email,
        Role role,
        @Nullable Profession profession,
        Language language) {

    public static final int MAX_NAME_LENGTH = 120;

    public StaffInvitation {
        name = PersonName.clean(name);
        if (role == Role.PATIENT) {
            throw new IllegalArgumentException("patients are invited by their therapist");
        }
        if ((role == Role.THERAPIST) != (profession != null)) {
            throw new IllegalArgumentException("a therapist has a profession, an admin has none");
        }
    }
}
