package health.steadfast.accounts;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;

/** Somebody is to get a link by mail. The link itself is made when the mail is written, never before. */
public record AccountLinkRequested(ClinicId clinic, MembershipId membership, LinkPurpose purpose)
        implements ClinicEvent {}
