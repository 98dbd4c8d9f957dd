package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steadfast.library.Support;
import health.steadfast.plans.Dose;
import health.steadfast.plans.Side;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void asPrescribedIsOne() {
        assertThat(Amount.all(Amount.prescribed(dose(3, 8, null, null, Side.NONE)))
                        .completion())
                .isEqualByComparingTo("1");
        assertThat(Amount.all(Amount.prescribed(dose(3, 8, null, null, Side.NONE)))
                        .outcome())
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void twoOfThreeSetsAreTwoThirds() {
        var amount = Amount.some(Amount.prescribed(dose(3, 8, null, null, Side.NONE)), 2);

        assertThat(amount.completion()).isEqualByComparingTo("0.667");
        assertThat(amount.outcome()).isEqualTo(Outcome.PARTLY);
    }

    @Test
    void whatIsDoneBeyondASetDoesNotMakeUpForAnother() {
        var amount = new Amount(List.of(10, 10, 10), List.of(20, 5, 0));

        assertThat(amount.completion()).isEqualByComparingTo("0.5");
    }

    @Test
    void moreThanPrescribedIsStillOne() {
        assertThat(new Amount(List.of(10), List.of(15, 15)).completion()).isEqualByComparingTo("1");
    }

    @Test
    void nothingIsSkipped() {
        var amount = Amount.none(Amount.prescribed(dose(2, null, 15, null, Side.BOTH)));

        assertThat(amount.completion()).isEqualByComparingTo("0");
        assertThat(amount.outcome()).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void ofASingleSetSomeIsHalf() {
        assertThat(Amount.some(Amount.prescribed(dose(1, null, null, new BigDecimal("2.5"), Side.NONE)), 0)
                        .completion())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void aSetIsMeasuredInRepetitionsElseInSeconds() {
        assertThat(Amount.prescribed(dose(1, 6, 2, null, Side.NONE))).containsExactly(6);
        assertThat(Amount.prescribed(dose(2, null, 15, null, Side.BOTH))).containsExactly(30, 30);
        assertThat(Amount.prescribed(dose(1, null, null, new BigDecimal("1.5"), Side.NONE)))
                .containsExactly(90);
    }

    @Test
    void lessThanNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(List.of(10), List.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(List.of(), List.of()));
    }

    private static Dose dose(
            int sets, @Nullable Integer repetitions, @Nullable Integer hold, @Nullable BigDecimal minutes, Side side) {
        return new Dose(sets, repetitions, hold, minutes, 30, side, Support.NONE, null);
    }
}
