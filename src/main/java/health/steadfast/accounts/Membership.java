package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person is in one clinic. Every change that takes something away makes a new security stamp, which ends the
 * sessions that were opened under the old one.
 */
@Entity
@Table(name = "membership")
class Membership {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "membership_id"))
    private MembershipId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "clinic_id", updatable = false))
    private ClinicId clinic;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private @Nullable Profession profession;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private @Nullable PatientId patient;

    @Enumerated(EnumType.STRING)
    private MembershipState state;

    private UUID securityStamp;
    private @Nullable Instant invitedAt;
    private @Nullable Instant activatedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {} // for JPA

    private Membership(ClinicId clinic, PersonId person, Role role, Instant now) {
        this.id = MembershipId.next();
        this.clinic = clinic;
        this.person = person;
        this.role = role;
        this.state = MembershipState.INVITED;
        this.securityStamp = UUID.randomUUID();
        this.invitedAt = now;
    }

    static Membership ofTherapist(ClinicId clinic, PersonId person, Profession profession, Instant now) {
        var membership = new Membership(clinic, person, Role.THERAPIST, now);
        membership.profession = profession;
        return membership;
    }

    static Membership ofAdmin(ClinicId clinic, PersonId person, Instant now) {
        return new Membership(clinic, person, Role.ADMIN, now);
    }

    static Membership ofPatient(ClinicId clinic, PersonId person, PatientId patient, Instant now) {
        var membership = new Membership(clinic, person, Role.PATIENT, now);
        membership.patient = patient;
        return membership;
    }

    MembershipId id() {
        return id;
    }

    ClinicId clinic() {
        return clinic;
    }

    PersonId person() {
        return person;
    }

    Role role() {
        return role;
    }

    Optional<PatientId> patient() {
        return Optional.ofNullable(patient);
    }

    boolean isActive() {
        return state == MembershipState.ACTIVE;
    }

    boolean isInvited() {
        return state == MembershipState.INVITED;
    }

    /** Invites once more, as long as nobody has accepted; to another person if the address was wrong. */
    void inviteAgain(PersonId to, Instant now) {
        require(MembershipState.INVITED);
        person = to;
        invitedAt = now;
    }

    void activate(Instant now) {
        require(MembershipState.INVITED);
        state = MembershipState.ACTIVE;
        activatedAt = now;
    }

    void deactivate() {
        if (state == MembershipState.DEACTIVATED) {
            throw new RuleViolation("accounts.wrong-state");
        }
        state = MembershipState.DEACTIVATED;
        endSessions();
    }

    /** Back to what it was: active if it ever was, else invited. */
    void reactivate(Instant now) {
        require(MembershipState.DEACTIVATED);
        endSessions();
        if (activatedAt != null) {
            state = MembershipState.ACTIVE;
        } else {
            state = MembershipState.INVITED;
            invitedAt = now;
        }
    }

    void endSessions() {
        securityStamp = UUID.randomUUID();
    }

    /** Refuses a change made on the basis of an older state than the stored one. */
    void requireVersion(long expected) {
        if (version == null || version != expected) {
            throw new StaleData();
        }
    }

    private void require(MembershipState required) {
        if (state != required) {
            throw new RuleViolation("accounts.wrong-state");
        }
    }
}
