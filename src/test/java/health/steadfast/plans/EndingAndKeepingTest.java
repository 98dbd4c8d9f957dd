package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A plan that ends, or keeps what was reached. */
class EndingAndKeepingTest extends LivePlanCase {

    @Test
    void anEndIsTakenBackUnlessAnotherPlanHasBegun() {
        var plan = plans.end(patient, 1, today);
        assertThat(plans.overview(patient).isOpen()).isFalse();

        plans.reopen(patient, plan);

        assertThat(plans.overview(patient).isOpen()).isTrue();
        assertThat(plans.overview(patient).inForce()).isNotNull();
        assertStale(() -> plans.reopen(patient, plan));
    }

    @Test
    void nothingIsPlannedAfterTheEndAndAgainOnceItIsTakenBack() {
        live.step(patient, 1, easier(), "So that the weeks are planned", null);
        assertThat(plannedAhead()).isPositive();

        var plan = plans.end(patient, 2, today);
        assertThat(plannedAhead()).isZero();

        plans.reopen(patient, plan);
        assertThat(plannedAhead()).isPositive();
    }

    @Test
    void whatWasReachedIsKeptAndBuiltUpAgain() {
        plans.maintain(patient, 1);
        assertThat(plans.overview(patient).maintainedSince()).isEqualTo(today);

        plans.buildUp(patient, 1);
        assertThat(plans.overview(patient).maintainedSince()).isNull();
    }

    private long plannedAhead() {
        return clinics.count("steadfast.adherence_week where patient_id = '%s' and week > date '%s' and planned > 0"
                .formatted(patient, today));
    }
}
