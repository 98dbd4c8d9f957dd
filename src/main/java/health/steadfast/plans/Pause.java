package health.steadfast.plans;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Days on which the whole plan of a patient rests. */
@Entity
@Table(name = "pause")
class Pause extends AbstractAggregateRoot<Pause> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "pause_id"))
    private PauseId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patientId;

    @Enumerated(EnumType.STRING)
    private PauseKind kind;

    private LocalDate fromOn;
    private @Nullable LocalDate untilOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "begun_by"))
    private PersonId begunBy;

    private Instant begunAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
    private @Nullable PersonId endedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Resumption resumedAs;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resumed_by"))
    private @Nullable PersonId resumedBy;

    private @Nullable Instant resumedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Pause() {} // for JPA

    private Pause(PatientId patientId, PausePeriod period, PersonId begunBy, Instant begunAt) {
        this.id = PauseId.next();
        this.patientId = patientId;
        this.kind = period.kind();
        this.fromOn = period.from();
        this.untilOn = period.until();
        this.begunBy = begunBy;
        this.begunAt = begunAt;
    }

    static Pause begin(PatientId patient, PausePeriod period, ClinicId clinic, PersonId by, Instant at) {
        var pause = new Pause(patient, period, by, at);
        pause.registerEvent(new PlanPaused(clinic, patient, period.from()));
        return pause;
    }

    /** The plan is in force again from {@code on}; the day before is the last one that rests. */
    void resume(LocalDate on, LocalDate today, ClinicId clinic, PersonId by) {
        if (on.isBefore(today)) {
            throw new RuleViolation("plans.rule.resume-in-the-past", today);
        }
        if (untilOn != null && !on.isBefore(untilOn.plusDays(1))) {
            throw new RuleViolation("plans.rule.resumes-anyway", untilOn.plusDays(1));
        }
        untilOn = on.isBefore(fromOn) ? fromOn.minusDays(1) : on.minusDays(1);
        endedBy = by;
        registerEvent(new PlanResumed(clinic, patientId, on));
    }

    /**
     * Takes back that it was ended: it rests again as before.
     *
     * @param until its last day as it was, null: open
     */
    void reopen(@Nullable LocalDate until, LocalDate today, ClinicId clinic) {
        if (endedBy == null || untilOn == null || untilOn.isBefore(today.minusDays(1))) {
            throw new StaleData();
        }
        untilOn = until;
        endedBy = null;
        askAgain();
        registerEvent(new PlanPaused(clinic, patientId, fromOn.isBefore(today) ? today : fromOn));
    }

    /** Somebody has decided how the plan goes on after it. */
    void takenUp(Resumption how, PersonId by, Instant at) {
        resumedAs = how;
        resumedBy = by;
        resumedAt = at;
    }

    /** Nobody has decided yet how the plan goes on. */
    void askAgain() {
        resumedAs = null;
        resumedBy = null;
        resumedAt = null;
    }

    PausePeriod period() {
        return new PausePeriod(kind, fromOn, untilOn);
    }

    /** Whether any day is left of it; one that was taken back before it began has none. */
    boolean hasDays() {
        return untilOn == null || !untilOn.isBefore(fromOn);
    }

    PauseId id() {
        return id;
    }

    /** Tells nobody what has happened to it so far. */
    Pause silently() {
        clearDomainEvents();
        return this;
    }

    void requireVersion(long expected) {
        if (version == null || version != expected) {
            throw new StaleData();
        }
    }
}
