package health.steadfast.accounts;

import health.steadfast.shared.Role;

/** One's own account as one sees it. */
public record OwnAccount(
        String displayName, String email, Language language, String clinicName, Role role, int memberships) {}
