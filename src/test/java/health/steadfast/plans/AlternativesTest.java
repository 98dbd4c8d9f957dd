package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.Aid;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is offered in place of an exercise, or beside those that are there. */
@SpringBootTest
class AlternativesTest {

    @Autowired
    Catalogue catalogue;

    @Test
    void theRungsBesideItComeFirst() {
        var others = new Alternatives(catalogue, Cards.minutes(60), Set.of())
                .to(slug("stand-feet-together"), List.of(slug("stand-feet-together")));

        assertThat(others)
                .extracting(it -> it.slug().value())
                .startsWith("stand-hip-width", "stand-semi-tandem")
                .contains("sit-tall-hands-free")
                .hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void nothingIsOfferedThatDoesNotFitOrIsThereAlready() {
        var seated = new Alternatives(catalogue, Cards.with(Aid.WHEELCHAIR), Set.of());
        var taken = List.of(slug("sit-tall-hands-free"), slug("sit-and-reach-out"));

        assertThat(seated.to(slug("sit-tall-hands-free"), taken))
                .noneMatch(Exercise::isOnFeet)
                .extracting(Exercise::slug)
                .doesNotContainAnyElementsOf(taken);
        assertThat(new Alternatives(catalogue, Cards.minutes(60), Set.of()).to(slug("stand-semi-tandem"), List.of()))
                .extracting(it -> it.slug().value())
                .doesNotContain("stand-tandem"); // high fall risk, not released
    }

    @Test
    void besideWhatIsThereTheGreatestUntrainedWeakPointComesFirst() {
        var alternatives = new Alternatives(catalogue, Cards.minutes(60), Set.of()); // balance before stiffness

        assertThat(alternatives.beside(List.of()).getFirst().buildingBlocks()).contains("balance");
        assertThat(alternatives
                        .beside(List.of(slug("stand-feet-together")))
                        .getFirst()
                        .buildingBlocks())
                .contains("stretching");
    }

    private static ExerciseSlug slug(String value) {
        return new ExerciseSlug(value);
    }
}
