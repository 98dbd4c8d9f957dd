package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Role;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes invited memberships and asks for the mail that goes with them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Invitations {

    private final People people;
    private final MembershipRepository memberships;
    private final MailReadiness mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            People people,
            MembershipRepository memberships,
            MailReadiness mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    MembershipId staff(ClinicId clinic, StaffInvitation invitation) {
        requireMail();
        var person = people.named(invitation.email(), invitation.name(), invitation.language());
        if (memberships.existsByClinicAndPersonAndRole(clinic, person, invitation.role())) {
            throw new RuleViolation("accounts.invite.already-there");
        }
        var membership = invitation.role() == Role.ADMIN
                ? Membership.ofAdmin(clinic, person, clock.instant())
                : Membership.ofTherapist(
                        clinic, person, Objects.requireNonNull(invitation.profession()), clock.instant());
        return send(membership);
    }

    /** Invites a patient, or invites once more, perhaps to a corrected address, as long as nobody has accepted. */
    MembershipId patient(ClinicId clinic, PatientId patient, EmailAddress email, String name, Language language) {
        requireMail();
        var person = people.named(email, PersonName.clean(name), language);
        var known = memberships.findByPatientAndClinic(patient, clinic);
        if (known.isPresent()) {
            known.get().inviteAgain(person, clock.instant());
            return send(known.get());
        }
        if (memberships.existsByClinicAndPersonAndRole(clinic, person, Role.PATIENT)) {
            throw new RuleViolation("accounts.invite.already-there");
        }
        return send(Membership.ofPatient(clinic, person, patient, clock.instant()));
    }

    void again(Membership membership) {
        requireMail();
        membership.inviteAgain(membership.person(), clock.instant());
        send(membership);
    }

    void sendPasswordLink(Membership membership) {
        requireMail();
        if (!membership.isActive()) {
            throw new RuleViolation("accounts.wrong-state");
        }
        publish(membership, LinkPurpose.PASSWORD);
    }

    private MembershipId send(Membership membership) {
        memberships.save(membership);
        publish(membership, LinkPurpose.INVITATION);
        return membership.id();
    }

    private void publish(Membership membership, LinkPurpose purpose) {
        events.publishEvent(new AccountLinkRequested(membership.clinic(), membership.id(), purpose));
    }

    private void requireMail() {
        if (!mail.isReady()) {
            throw new RuleViolation("accounts.invite.no-mail");
        }
    }
}
