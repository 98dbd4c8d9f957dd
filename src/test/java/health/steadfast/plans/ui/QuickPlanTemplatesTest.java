package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.FallsLastYear;
import health.steadfast.plans.OtherPlan;
import health.steadfast.testing.Statements;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Templates, and plans of before, as the start of a quick plan. */
class QuickPlanTemplatesTest extends QuickPlanScreen {

    @Test
    void aDraftIsKeptAsATemplateAndStartsThePlanOfTheNextPatient() {
        openQuick();
        choose("relaxation");
        findButton().withId("save-template").click();
        findTextField().withId("template-name").setValue("  Calm hands  ");
        findButton().withId("keep-template").click();

        patient = clinic.patientOf(ines, "Berta");
        openQuick();
        assertThat(templates().getListDataView().getItems())
                .extracting(offer -> offer.template().name().en())
                .contains("Calm hands"); // in sight without asking for all
        choose(offer -> offer.template().name().en().equals("Calm hands"));

        assertThat(shown()).contains("long-out-breath");
        assertThat(items()).extracting(item -> item.exercise().value()).containsExactlyElementsOf(shown());
    }

    @Test
    void aNameThatIsTakenIsSaidAtItsFieldAndNothingIsLost() {
        openQuick();
        for (var time = 0; time < 2; time++) {
            findButton().withId("save-template").click();
            findTextField().withId("template-name").setValue("Mine");
            findButton().withId("keep-template").click();
        }

        var name = findTextField().withId("template-name").component();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("Mine");
    }

    @Test
    void aTemplateIsRenamedDeletedAndTakenBack() {
        openQuick();
        findButton().withId("save-template").click();
        findTextField().withId("template-name").setValue("Mine");
        findButton().withId("keep-template").click();

        findButton().withId("manage-templates").click();
        findTextField().withAriaLabel("Name of “Mine”").setValue("Ours");
        assertThat(findTextField().withAriaLabel("Name of “Ours”").exists()).isTrue();
        findButton().withAriaLabel("Delete “Ours”").click();
        assertThat(findTextField().withAriaLabel("Name of “Ours”").exists()).isFalse();
        findButton().withId("undo").click();

        assertThat(findTextField().withAriaLabel("Name of “Ours”").exists()).isTrue();
    }

    @Test
    void thePlanOfAnotherPatientCanBeTheStart() {
        publish("post-coins");
        patient = clinic.patientOf(ines, "Berta");
        openQuick();

        findButton().withId("from-another").click();
        findComboBox(OtherPlan.class).withId("other-plan").selectItem("Ada Example, version 1");
        findButton().withId("use-plan").click();

        assertThat(shown()).containsExactly("post-coins");
        assertThat(items()).hasSize(1);
    }

    @Test
    void strategiesOfATemplateStandUnderTheExercisesInThePatientsLanguage() {
        admit(FallsLastYear.NONE, Set.of(), 30, "de");
        openQuick();

        findButton().withId("all-templates").click();
        choose("energy-for-the-day");

        assertThat(drafts.open(patient).draft().strategies()).hasSize(4);
        assertThat(text()).contains("Ruhen Sie zehn Minuten, bevor Sie müde sind");
    }

    @Test
    void anotherTemplateReplacesAllAndComesBackWithOnePress() {
        openQuick();
        var before = shown();

        findButton().withId("all-templates").click();
        assertThat(Statements.of(() -> {
                    choose("relaxation");
                    return null;
                }))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(shown()).isNotEqualTo(before).contains("long-out-breath");
        assertThat(drafts.open(patient).draft().items()).hasSize(shown().size());
        findButton().withId("undo").click();

        assertThat(shown()).isEqualTo(before);
    }
}
