package health.steadfast.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The worked examples of the composite. */
class MsfcTest {

    private static final Offset<Double> EXACT = within(0.00005);
    private static final Msfc.Taken WALK = taken(6.0, 6.4);
    private static final Msfc.Taken DOMINANT = taken(22.0, 24.0);
    private static final Msfc.Taken OTHER = taken(25.0, 27.0);
    private static final Msfc.Taken PASAT = taken(45.0);

    @Test
    void threePartsMakeTheComposite() {
        var scores = Msfc.of(WALK, DOMINANT, OTHER, PASAT);

        is(scores.leg(), 0.2924);
        is(scores.arm(), -0.2901);
        is(scores.cognition(), -0.0026);
        is(scores.msfc(), -0.0001);
    }

    @Test
    void aWalkThatTheMsMadeImpossibleCountsAsTheLowestScore() {
        var scores = Msfc.of(notDone(NotCompleted.PHYSICAL), DOMINANT, OTHER, PASAT);

        is(scores.leg(), -13.7);
        is(scores.msfc(), -4.6642);
    }

    @Test
    void aHandThatTheMsMadeImpossibleCountsWithTheReciprocalOfItsStandInTime() {
        var scores = Msfc.of(WALK, DOMINANT, notDone(NotCompleted.COGNITIVE), PASAT);

        is(scores.arm(), -2.1304);
        is(scores.msfc(), -0.6135);
    }

    @Test
    void whatIsMissingForAnotherReasonLeavesNoComposite() {
        var scores = Msfc.of(notDone(NotCompleted.OTHER), DOMINANT, OTHER, PASAT);

        assertThat(scores.leg()).isNull();
        assertThat(scores.msfc()).isNull();
        is(scores.arm(), -0.2901);
    }

    @Test
    void withoutThePasatTwoScoresStayTwoScores() {
        var scores = Msfc.of(WALK, DOMINANT, OTHER, null);

        is(scores.leg(), 0.2924);
        is(scores.arm(), -0.2901);
        assertThat(scores.cognition()).isNull();
        assertThat(scores.msfc()).isNull();
    }

    @Test
    void aPasatThatTheMsMadeImpossibleCountsAsNothingCorrect() {
        is(Msfc.of(WALK, DOMINANT, OTHER, notDone(NotCompleted.COGNITIVE)).cognition(), -3.7286);
    }

    private static void is(@Nullable Double score, double expected) {
        assertThat(Objects.requireNonNull(score)).isCloseTo(expected, EXACT);
    }

    private static Msfc.Taken taken(Double... values) {
        return new Msfc.Taken(List.of(values), null);
    }

    private static Msfc.Taken notDone(NotCompleted because) {
        return new Msfc.Taken(List.of(), because);
    }
}
