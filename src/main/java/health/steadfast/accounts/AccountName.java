package health.steadfast.accounts;

import health.steadfast.shared.Role;
import java.io.Serializable;

/** Somebody with an account in the clinic, to be found by name. */
public record AccountName(MembershipId id, String name, Role role) implements Serializable {}
