package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends accounts and opens them again, within the rules that concern more than one of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountChanges {

    private final MembershipRepository memberships;
    private final AccountLinks links;
    private final ResponsibilityCheck responsibility;
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountChanges(
            MembershipRepository memberships,
            AccountLinks links,
            ResponsibilityCheck responsibility,
            JdbcClient jdbc,
            Clock clock) {
        this.memberships = memberships;
        this.links = links;
        this.responsibility = responsibility;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Membership> find(ClinicId clinic, MembershipId id) {
        return memberships.findByIdAndClinic(id, clinic);
    }

    ResponsibilityCheck.Patients patientsOf(PersonId person) {
        return responsibility.patientsOf(List.of(person)).getOrDefault(person, ResponsibilityCheck.Patients.NONE);
    }

    Membership deactivate(ClinicId clinic, MembershipId id, long expectedVersion) {
        oneAtATime(clinic);
        var membership = find(clinic, id).orElseThrow(NotFound::new);
        membership.requireVersion(expectedVersion);
        requireAnotherAdmin(clinic, membership);
        requireNoPatients(membership);
        membership.deactivate();
        links.revokeAll(id);
        return memberships.save(membership);
    }

    Membership reactivate(ClinicId clinic, MembershipId id, long expectedVersion) {
        var membership = find(clinic, id).orElseThrow(NotFound::new);
        membership.requireVersion(expectedVersion);
        membership.reactivate(clock.instant());
        return memberships.save(membership);
    }

    private void requireAnotherAdmin(ClinicId clinic, Membership membership) {
        var isAdmin = membership.role() == Role.ADMIN && membership.isActive();
        if (isAdmin
                && !memberships.existsByClinicAndRoleAndStateAndIdNot(
                        clinic, Role.ADMIN, MembershipState.ACTIVE, membership.id())) {
            throw new RuleViolation("accounts.deactivate.last-admin");
        }
    }

    private void requireNoPatients(Membership membership) {
        var led = membership.role() == Role.THERAPIST
                ? patientsOf(membership.person()).leads()
                : 0;
        if (led > 0) {
            throw new RuleViolation("accounts.deactivate.leads-patients", led);
        }
    }

    /** Two admins who end each other's account at the same moment would leave none. */
    private void oneAtATime(ClinicId clinic) {
        jdbc.sql("select clinic_id from steadfast.clinic where clinic_id = :clinic for no key update")
                .param("clinic", clinic.value())
                .query()
                .singleRow();
    }
}
