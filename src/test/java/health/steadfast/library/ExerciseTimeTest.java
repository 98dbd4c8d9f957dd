package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExerciseTimeTest {

    private final CatalogueContent catalogue = CatalogueFiles.original().parse();

    @Test
    void holdsCountWithTheRestsBetweenTheSets() {
        // 3 holds of 20 s and two rests of 30 s
        assertThat(ExerciseTime.usual(exercise("sit-tall-hands-free"))).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void aRepetitionIncludesItsHoldAndBothSidesCount() {
        // two sides of 2 sets of 6 repetitions of 6 s and one rest of 45 s
        assertThat(ExerciseTime.usual(exercise("sit-and-reach-out"))).isEqualTo(Duration.ofSeconds(2 * (72 + 45)));
    }

    @Test
    void aLongerHoldThanUsualMakesEachRepetitionLonger() {
        var reach = exercise("sit-and-reach-out"); // 6 s a repetition, of these 2 s hold

        assertThat(ExerciseTime.of(reach, 1, 1, 10, 5, null, 0)).isEqualTo(Duration.ofSeconds(90));
        assertThat(ExerciseTime.of(reach, 1, 1, 10, null, null, 0)).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void minutesGoBeforeRepetitionsAndHolds() {
        assertThat(ExerciseTime.of(exercise("sit-and-reach-out"), 1, 3, 10, 5, new BigDecimal("2.5"), 120))
                .isEqualTo(Duration.ofSeconds(3 * 150 + 2 * 120));
    }

    @Test
    void repetitionsOfAnExerciseMeantAsAHoldHaveAUsualTime() {
        assertThat(ExerciseTime.of(exercise("sit-tall-hands-free"), 1, 1, 10, null, null, 0))
                .isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void aScreenShowsBegunMinutesAndAtLeastOne() {
        assertThat(ExerciseTime.wholeMinutes(Duration.ofSeconds(20))).isEqualTo(1);
        assertThat(ExerciseTime.wholeMinutes(Duration.ofSeconds(120))).isEqualTo(2);
        assertThat(ExerciseTime.wholeMinutes(Duration.ofSeconds(121))).isEqualTo(3);
    }

    private Exercise exercise(String slug) {
        return catalogue.exercises().stream()
                .map(CatalogueContent.Entry::exercise)
                .filter(it -> it.slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
