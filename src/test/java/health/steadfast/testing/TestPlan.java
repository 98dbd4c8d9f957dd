package health.steadfast.testing;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.PlanId;
import health.steadfast.plans.PlanItemId;
import java.time.LocalDate;
import java.util.UUID;

/** One version of a plan of one test, with the items prescribed so far. */
public final class TestPlan {

    private final PlanFixtures fixtures;
    private final SignedInMember therapist;
    private final PlanId id;
    private final int no;
    private final UUID version;

    TestPlan(PlanFixtures fixtures, SignedInMember therapist, PlanId id, int no, UUID version) {
        this.fixtures = fixtures;
        this.therapist = therapist;
        this.id = id;
        this.no = no;
        this.version = version;
    }

    public PlanId id() {
        return id;
    }

    public int no() {
        return no;
    }

    /** Prescribes an exercise of the catalogue as a new item. */
    public PlanItemId item(String exercise, TestSchedule on) {
        var item = fixtures.item(therapist, id, exercise);
        fixtures.prescribe(therapist, version, item, exercise, on);
        return item;
    }

    /** Takes an item of an earlier version over, perhaps with another rung or schedule. */
    public TestPlan keep(PlanItemId item, String exercise, TestSchedule on) {
        fixtures.prescribe(therapist, version, item, exercise, on);
        return this;
    }

    /** The next version, still empty. */
    public TestPlan next(LocalDate startsOn) {
        return new TestPlan(fixtures, therapist, id, no + 1, fixtures.version(therapist, id, no + 1, startsOn));
    }
}
