package health.steadfast.plans;

import health.steadfast.library.Axis;
import health.steadfast.shared.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What an item is, whatever its dose and rung: its history hangs on its id. */
@Entity
@Table(name = "plan_item")
class PlanItem {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "item_id"))
    private PlanItemId id;

    @Enumerated(EnumType.STRING)
    private Axis axis;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private PersonId owner;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @SuppressWarnings("NullAway.Init")
    protected PlanItem() {} // for JPA

    PlanItem(PlanItemId id, Axis axis, PersonId owner, Purpose purpose) {
        this.id = id;
        this.axis = axis;
        this.owner = owner;
        this.purpose = purpose;
    }

    PlanItemId id() {
        return id;
    }

    /** Treats a weak point, or prevents one, from now on. */
    void serve(Purpose changed) {
        purpose = changed;
    }

    void entrustTo(PersonId therapist) {
        owner = therapist;
    }
}
