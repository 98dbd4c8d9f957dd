package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The catalogue's exercises that are done sitting and yet are no safe seat. */
@SpringBootTest
class RidesAndTransfersTest {

    @Autowired
    Catalogue catalogue;

    @ParameterizedTest
    @ValueSource(strings = {"ebike-start-and-stop", "tricycle-outdoors", "handbike-outdoors", "wheelchair-to-bed"})
    void theyHaveNoPlaceInTheSeatedVersionNorAfterAFall(String slug) {
        var exercise = exercise(slug);

        assertThat(SafetyRules.seatedOnly(exercise)).isEqualTo(Verdict.saferOrRest(exercise.safer()));
        assertThat(exercise.safer()).isNotNull();
        assertThat(SafetyRules.afterFall(exercise, true)).isEqualTo(Verdict.RESTS);
        assertThat(SafetyRules.afterFall(exercise, false)).isEqualTo(Verdict.RESTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bike-indoors-easy", "pedal-from-chair", "sit-and-reach-out"})
    void whatStandsStillGoesOn(String slug) {
        assertThat(SafetyRules.seatedOnly(exercise(slug))).isEqualTo(Verdict.STAYS);
        assertThat(SafetyRules.afterFall(exercise(slug), true)).isEqualTo(Verdict.STAYS);
    }

    @Test
    void whatTakesTheirPlaceIsItselfSafe() {
        assertThat(catalogue.all())
                .filteredOn(exercise -> exercise.safer() != null)
                .extracting(exercise -> catalogue.get(exercise.safer()))
                .allSatisfy(safer -> assertThat(SafetyRules.seatedOnly(safer)).isEqualTo(Verdict.STAYS));
    }

    private Exercise exercise(String slug) {
        return catalogue.get(new ExerciseSlug(slug));
    }
}
