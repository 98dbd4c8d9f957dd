package health.steadfast.accounts;

import health.steadfast.shared.Role;

/** One clinic and role that may be entered. */
public record MembershipChoice(MembershipId id, String clinicName, Role role) {}
