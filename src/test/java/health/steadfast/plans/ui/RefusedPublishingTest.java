package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusedPublishingTest extends PrescribingScreen {

    @Test
    void aPlanWithoutExercisesIsNotPublished() {
        openDraft();
        reason("First plan");

        findButton().withId("publish").click();

        assertThat(problem()).contains("at least one exercise");
        assertThat(plans.overview(patient).versions()).isEmpty();
    }

    @Test
    void aReasonIsAskedForAtItsPlace() {
        openDraft();
        put("seated-march");

        findButton().withId("publish").click();

        assertThat(findTextField().withId("reason").component().isInvalid()).isTrue();
        assertThat(plans.overview(patient).versions()).isEmpty();
    }

    @Test
    void aStartInThePastIsRefusedAtItsPlace() {
        openDraft();
        put("seated-march");
        reason("First plan");
        findDatePicker().withId("starts-on").component().setValue(today.minusDays(1));

        findButton().withId("publish").click();

        assertThat(findDatePicker().withId("starts-on").component().isInvalid()).isTrue();
        assertThat(plans.overview(patient).versions()).isEmpty();
    }

    @Test
    void anImpossibleDoseIsSaidAtItsFieldAndNeverSaved() {
        openDraft();
        put("post-coins");
        reason("First plan");

        for (var impossible : new int[] {0, -1, 11, Integer.MAX_VALUE}) {
            number("post-coins", "Sets").setValue(impossible);
            assertThat(number("post-coins", "Sets").isInvalid())
                    .as("%d sets", impossible)
                    .isTrue();
            findButton().withId("publish").click();
        }

        assertThat(problem()).contains("not possible");
        assertThat(plans.overview(patient).versions()).isEmpty();
        assertThat(drafts.open(patient).draft().items().getFirst().dose().sets())
                .isEqualTo(2);
        number("post-coins", "Sets").setValue(4);
        findButton().withId("publish").click();
        assertThat(plans.overview(patient).inForce().items().getFirst().dose().sets())
                .isEqualTo(4);
    }

    @Test
    void highFallRiskIsPublishedOnlyAfterItWasSeenDone() {
        openDraft();
        put("stand-tandem");
        reason("Ready for it");

        findButton().withId("publish").click();
        assertThat(problem()).contains("high fall risk");
        assertThat(plans.overview(patient).versions()).isEmpty();

        findButton().withText("Release").click();
        assertThat(text()).contains("High fall risk, seen done");
        findButton().withId("publish").click();
        assertThat(plans.overview(patient).versions()).hasSize(1);
    }

    @Test
    void whatDoesNotFitIsHiddenWithACountAndPrescribedOnlyWithAReason() {
        clinics.run("update steadfast.patient set aids = '{wheelchair}' where patient_id = ?", patient.value());
        openDraft();
        assertThat(catalogueShows("stand-heel-lifts")).isFalse();

        findButton().withId("show-hidden").click();
        put("stand-heel-lifts");
        reason("First plan");
        findButton().withId("publish").click();
        assertThat(problem()).contains("does not fit the profile");

        findTextField().withLabel("Why all the same").setValue("Stands at the worktop with me");
        findButton().withId("publish").click();

        assertThat(plans.overview(patient).inForce().items().getFirst().exclusionReason())
                .isEqualTo("Stands at the worktop with me");
    }
}
