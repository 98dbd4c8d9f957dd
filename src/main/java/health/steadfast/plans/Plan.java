package health.steadfast.plans;

import health.steadfast.library.Axis;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A patient's plan: items that keep their identity, and versions that are never changed once published. */
@Entity
@Table(name = "plan")
class Plan extends AbstractAggregateRoot<Plan> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patientId;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private LocalDate openedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable LocalDate maintainedSince;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    private List<PlanItem> items = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("no")
    private List<PlanVersion> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_strategy", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "strategy_id")
    private Set<UUID> strategies = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {} // for JPA

    private Plan(PatientId patientId, LocalDate openedOn) {
        this.id = PlanId.next();
        this.patientId = patientId;
        this.state = PlanState.OPEN;
        this.openedOn = openedOn;
    }

    /** A plan whose first version begins on {@code firstDay}. */
    static Plan open(PatientId patient, LocalDate firstDay) {
        return new Plan(patient, firstDay);
    }

    boolean wouldOpenEarlier(LocalDate startsOn) {
        return startsOn.isBefore(openedOn);
    }

    /** Publishes the next version and answers its number. {@code today} is the day in the patient's zone. */
    int publish(Publication publication, LocalDate today, Function<ExerciseSlug, Axis> axes) {
        requireOpen();
        if (publication.basedOn() != newestNo()) {
            throw new PlanChanged(publication.basedOn(), newestNo());
        }
        if (publication.startsOn().isBefore(today)) {
            throw new RuleViolation("plans.rule.start-in-the-past", today);
        }
        publication.items().forEach(item -> keep(item, publication, axes));
        publication
                .strategies()
                .forEach(strategy -> strategies.add(strategy.id().value()));
        var next = new PlanVersion(newestNo() + 1, publication);
        versions.add(next);
        if (wouldOpenEarlier(publication.startsOn())) {
            openedOn = publication.startsOn();
        }
        registerEvent(new PlanPublished(publication.clinic(), patientId, id, next.no(), next.startsOn()));
        return next.no();
    }

    /** Ends the plan; {@code lastDay} is the last one in force. */
    void end(LocalDate lastDay, LocalDate today, ClinicId clinic) {
        requireOpen();
        if (lastDay.isBefore(today)) {
            throw new RuleViolation("plans.rule.end-in-the-past", today);
        }
        state = PlanState.ENDED;
        endedOn = lastDay.isBefore(openedOn) ? openedOn.minusDays(1) : lastDay;
        registerEvent(new PlanEnded(clinic, patientId, endedOn));
    }

    /** Takes the end back, on the last day at the latest. */
    void reopen(LocalDate today, ClinicId clinic) {
        if (state != PlanState.ENDED || endedOn == null || endedOn.isBefore(today.minusDays(1))) {
            throw new RuleViolation("plans.rule.ended");
        }
        registerEvent(new PlanReopened(clinic, patientId, endedOn));
        state = PlanState.OPEN;
        endedOn = null;
    }

    /** What was reached is kept from now on; null: it is built up again. */
    void maintain(@Nullable LocalDate since) {
        requireOpen();
        maintainedSince = since;
    }

    /** Tells nobody what has happened to it so far. */
    Plan silently() {
        clearDomainEvents();
        return this;
    }

    /** Another therapist looks after an item from now on. */
    void entrust(PlanItemId item, PersonId therapist) {
        requireOpen();
        items.stream()
                .filter(known -> known.id().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new)
                .entrustTo(therapist);
    }

    int newestNo() {
        return versions.isEmpty() ? 0 : versions.getLast().no();
    }

    PlanId id() {
        return id;
    }

    private void keep(DraftItem item, Publication publication, Function<ExerciseSlug, Axis> axes) {
        items.stream()
                .filter(known -> known.id().equals(item.id()))
                .findFirst()
                .ifPresentOrElse(
                        known -> known.serve(item.purpose()),
                        () -> items.add(new PlanItem(
                                item.id(), axes.apply(item.exercise()), publication.author(), item.purpose())));
    }

    private void requireOpen() {
        if (state != PlanState.OPEN) {
            throw new RuleViolation("plans.rule.ended");
        }
    }
}
