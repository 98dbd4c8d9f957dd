package health.steadfast.accounts;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.audit.Audited;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clinic admin's work: who has an account here, and who gets or loses one. Never a link, never a password. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional(readOnly = true)
public class AccountService {

    private final AccountList list;
    private final AccountChanges changes;
    private final Invitations invitations;
    private final ResponsibilityCheck responsibility;
    private final AuditTrail audit;

    AccountService(
            AccountList list,
            AccountChanges changes,
            Invitations invitations,
            ResponsibilityCheck responsibility,
            AuditTrail audit) {
        this.list = list;
        this.changes = changes;
        this.invitations = invitations;
        this.responsibility = responsibility;
        this.audit = audit;
    }

    /** How many accounts each filter would show; asked when the list is opened, and written down. */
    @Transactional
    @Audited(AuditAction.ACCOUNTS_VIEWED)
    public Map<AccountFilter, Integer> open() {
        return list.counts(clinic());
    }

    /** How many accounts each filter would show. */
    public Map<AccountFilter, Integer> counts() {
        return list.counts(clinic());
    }

    /** Part of the list: staff first, then by name. */
    public List<AccountRow> page(AccountFilter filter, String search, int offset, int limit) {
        var rows = list.page(clinic(), filter, search, offset, limit);
        var people = rows.stream().map(AccountRow::person).collect(Collectors.toSet());
        var patients = responsibility.patientsOf(people);
        return rows.stream()
                .map(row -> row.with(patients.getOrDefault(row.person(), ResponsibilityCheck.Patients.NONE)))
                .toList();
    }

    /** Everybody, staff first, to go to one of them from anywhere; at most as many as a list shows. One statement. */
    public List<AccountName> names() {
        return list.page(clinic(), AccountFilter.ALL, "", 0, AccountList.MAX_ROWS).stream()
                .map(row -> new AccountName(row.id(), row.name(), row.role()))
                .toList();
    }

    /** One account of this clinic. */
    public Optional<AccountRow> find(MembershipId id) {
        return list.find(clinic(), id).map(row -> row.with(changes.patientsOf(row.person())));
    }

    /** Invites a therapist or an admin by mail; answers the new account. */
    @Transactional
    public MembershipId invite(StaffInvitation invitation) {
        var membership = invitations.staff(clinic(), invitation);
        audit.record(AuditAction.ACCOUNT_INVITED, null, "membership " + membership);
        return membership;
    }

    /** Sends an invited person a new link; the earlier one stops working. */
    @Transactional
    public void inviteAgain(MembershipId id) {
        var membership = changes.find(clinic(), id).orElseThrow(NotFound::new);
        invitations.again(membership);
        audit.record(AuditAction.ACCOUNT_INVITED, membership.patient().orElse(null), "membership " + id);
    }

    /** Sends an active person a link to a new password. */
    @Transactional
    public void sendPasswordLink(MembershipId id) {
        var membership = changes.find(clinic(), id).orElseThrow(NotFound::new);
        invitations.sendPasswordLink(membership);
        audit.record(AuditAction.PASSWORD_LINK_SENT, membership.patient().orElse(null), "membership " + id);
    }

    /**
     * Ends an account; open sessions end with their next step. Refused for the last admin, and for a therapist who
     * still leads patients.
     */
    @Transactional
    public void deactivate(MembershipId id, long expectedVersion) {
        var membership = changes.deactivate(clinic(), id, expectedVersion);
        audit.record(AuditAction.ACCOUNT_DEACTIVATED, membership.patient().orElse(null), "membership " + id);
    }

    /** Opens an ended account again; who never accepted gets a new invitation. */
    @Transactional
    public void reactivate(MembershipId id, long expectedVersion) {
        var membership = changes.reactivate(clinic(), id, expectedVersion);
        if (membership.isInvited()) {
            invitations.again(membership);
        }
        audit.record(AuditAction.ACCOUNT_REACTIVATED, membership.patient().orElse(null), "membership " + id);
    }

    private static ClinicId clinic() {
        return Member.required().clinic();
    }
}
