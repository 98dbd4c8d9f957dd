package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.steadfast.library.Support;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoseStepsTest {

    @Test
    void aSetLessOrMoreAndAStepLessOrMoreOfIt() {
        assertThat(DoseSteps.around(dose(2, 8, null, null)))
                .extracting(Dose::sets, Dose::repetitions)
                .containsExactly(
                        tuple(1, 6),
                        tuple(1, 8),
                        tuple(1, 10),
                        tuple(2, 6),
                        tuple(2, 8),
                        tuple(2, 10),
                        tuple(3, 6),
                        tuple(3, 8),
                        tuple(3, 10));
    }

    @Test
    void holdsAndMinutesHaveStepsOfTheirOwnAndTheRestOfTheDoseStays() {
        var hold = dose(1, null, 30, null);

        assertThat(DoseSteps.around(hold))
                .contains(hold)
                .extracting(Dose::holdSeconds)
                .containsOnly(20, 30, 45);
        assertThat(DoseSteps.around(dose(1, null, null, "17")))
                .allMatch(it -> it.restSeconds() == 45 && it.side() == Side.BOTH)
                .extracting(it -> String.valueOf(it.minutes()))
                .containsOnly("15.0", "17.0", "20.0");
    }

    @Test
    void neverBelowOneSetNorBeyondWhatADoseMayBe() {
        assertThat(DoseSteps.around(dose(Dose.MAX_SETS, Dose.MAX_REPETITIONS, null, null)))
                .allMatch(it -> it.sets() <= Dose.MAX_SETS)
                .extracting(Dose::repetitions)
                .containsOnly(30, Dose.MAX_REPETITIONS);
        assertThat(DoseSteps.around(dose(1, 1, null, null))).allMatch(it -> it.sets() >= 1);
    }

    private static Dose dose(
            int sets, @Nullable Integer repetitions, @Nullable Integer hold, @Nullable String minutes) {
        var time = minutes == null ? null : new BigDecimal(minutes);
        return new Dose(sets, repetitions, hold, time, 45, Side.BOTH, Support.ONE_HAND, new EffortBand(4, 6));
    }
}
