package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.Step.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Steps on the ladders of the real catalogue. */
@SpringBootTest
class StepsTest {

    private static final PatientCard ADA = Cards.minutes(20);

    @Autowired
    Catalogue catalogue;

    @Test
    void oneRungUpOrDownKeepsTheItem() {
        var item = usual("stand-feet-together");

        var down = steps(item).easier(item).getFirst();
        var up = steps(item).harder(item).getFirst();

        assertThat(down.kind()).isEqualTo(Kind.RUNG_DOWN);
        assertThat(down.exercise()).isEqualTo(new ExerciseSlug("stand-hip-width"));
        assertThat(up.kind()).isEqualTo(Kind.RUNG_UP);
        assertThat(up.exercise()).isEqualTo(new ExerciseSlug("stand-semi-tandem"));
        assertThat(down.item()).isEqualTo(item.id()).isEqualTo(up.item());
        assertThat(up.after().schedule()).isEqualTo(item.schedule());
    }

    @Test
    void neverTwoRungsEvenIfTheNextOneIsNotPossible() {
        var item = usual("stand-feet-together");
        var next = usual("stand-semi-tandem");

        assertThat(steps(item, next).harder(item)).extracting(Step::kind).doesNotContain(Kind.RUNG_UP);
        assertThat(new Steps(catalogue, Cards.with(Aid.WHEELCHAIR), List.of(item)).easier(item))
                .extracting(Step::kind)
                .doesNotContain(Kind.RUNG_DOWN);
    }

    @Test
    void noStepOfTheWholeCatalogueIsMoreThanOneRung() {
        for (var exercise : catalogue.all()) {
            var item = UsualItem.of(exercise, ADA);
            for (var step : steps(item).easier(item)) {
                requireOneThing(exercise, item, step);
            }
            for (var step : steps(item).harder(item)) {
                requireOneThing(exercise, item, step);
            }
        }
    }

    @Test
    void onTheLowestRungOneSetFewerThenAnEasierLadderThenTheClinic() {
        var item = usual("stand-hip-width");
        var sets = item.dose().sets();

        assertThat(steps(item).easier(item).getFirst().kind()).isEqualTo(Kind.FEWER_SETS);
        assertThat(steps(item).easier(item).getFirst().after().dose().sets()).isEqualTo(sets - 1);

        var oneSet = item.withDose(item.dose().withSets(1));
        assertThat(steps(oneSet).easier(oneSet)).first().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.EASIER_LADDER);
            assertThat(exercise(step).domain()).isEqualTo(exercise(item).domain());
            assertThat(exercise(step).isOnFeet()).isFalse();
        });

        var easiest = usual("pick-up-blocks");
        var onceOnly = easiest.withDose(easiest.dose().withSets(1));
        assertThat(steps(onceOnly).easier(onceOnly)).isEmpty();
    }

    @Test
    void onTheTopRungASiblingOfTheSameLevel() {
        var item = usual("stand-up-slow-down");

        assertThat(steps(item).harder(item))
                .filteredOn(step -> step.kind() == Kind.SIBLING)
                .allSatisfy(step -> {
                    assertThat(exercise(step).level()).isEqualTo(4);
                    assertThat(exercise(step).domain()).isEqualTo(exercise(item).domain());
                });
        assertThat(steps(item).harder(item)).extracting(Step::kind).doesNotContain(Kind.RUNG_UP);
    }

    @Test
    void supportMovesOneSettingAtATime() {
        var item = usual("stand-feet-together");
        var fingertips = item.withDose(item.dose().withSupport(Support.FINGERTIPS));

        assertThat(steps(fingertips).easier(fingertips))
                .filteredOn(step -> step.kind() == Kind.MORE_SUPPORT)
                .singleElement()
                .satisfies(step -> assertThat(step.after().dose().support()).isEqualTo(Support.ONE_HAND));
        var held = item.withDose(item.dose().withSupport(Support.BOTH_HANDS));
        assertThat(steps(held).easier(held)).extracting(Step::kind).doesNotContain(Kind.MORE_SUPPORT);
    }

    @Test
    void aHigherRungIsHeldAtLeastAsMuchAsBefore() {
        var item = usual("stand-feet-together")
                .withDose(usual("stand-feet-together").dose().withSupport(Support.BOTH_HANDS));

        assertThat(steps(item).harder(item).getFirst().after().dose().support()).isEqualTo(Support.BOTH_HANDS);
    }

    @Test
    void whatHasNoTargetIsNotMadeHarder() {
        var item = usual("stand-feet-together");
        var restful = item.withDose(item.dose().withEffort(null));

        assertThat(steps(restful).harder(restful)).isEmpty();
    }

    private void requireOneThing(Exercise was, DraftItem item, Step step) {
        var now = exercise(step);
        if (step.kind() == Kind.RUNG_DOWN || step.kind() == Kind.RUNG_UP) {
            assertThat(now.family()).isEqualTo(was.family());
            assertThat(now.level()).isEqualTo(was.level() + (step.kind() == Kind.RUNG_UP ? 1 : -1));
        } else if (step.kind() != Kind.EASIER_LADDER && step.kind() != Kind.SIBLING) {
            assertThat(PlanChange.Part.differing(item, step.after())).hasSize(1);
        }
    }

    private Exercise exercise(Step step) {
        return catalogue.get(step.exercise());
    }

    private Exercise exercise(DraftItem item) {
        return catalogue.get(item.exercise());
    }

    private DraftItem usual(String slug) {
        return UsualItem.of(catalogue.get(new ExerciseSlug(slug)), ADA);
    }

    private Steps steps(DraftItem... plan) {
        return new Steps(catalogue, ADA, List.of(plan));
    }
}
