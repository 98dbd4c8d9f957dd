package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.OwnExercises;
import health.steadfast.plans.UsualItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An exercise of the clinic is retired while it stands in a draft. */
class RetiredInADraftTest extends PrescribingScreen {

    @Autowired
    OwnExercises exercises;

    @Test
    void theMessageStandsAtItsItemAndNothingIsLost() {
        var own = exercises.beginFrom(new ExerciseSlug("post-coins"));
        exercises.add(own);
        var item =
                UsualItem.of(catalogue.get(own.slug()), caseload.card(patient)).withNote("Coins of one size");
        drafts.save(patient, drafts.open(patient).draft().add(item).withReason("For your hand"));

        exercises.retire(own.slug(), 0);
        openDraft();

        var row = row(own.slug().value());
        assertThat(row.getElement().getTextRecursively()).contains("No longer in the library");
        assertThat(text()).contains("Think about another exercise");
        assertThat(only()).isEqualTo(item);
        findButton().withId("publish").click();
        assertThat(plans.overview(patient).inForce().items()).containsExactly(item);
    }
}
