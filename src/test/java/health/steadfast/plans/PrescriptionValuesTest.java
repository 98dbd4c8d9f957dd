package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steadfast.library.Support;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrescriptionValuesTest {

    @ParameterizedTest(name = "{0} sets, {1} repetitions, {2} s hold, {3} min, {4} s rest")
    @CsvSource({
        "0, 8, , , 30",
        "-1, 8, , , 30",
        "11, 8, , , 30",
        "2147483647, 8, , , 30",
        "2, 0, , , 30",
        "2, 101, , , 30",
        "2, , 0, , 30",
        "2, , 601, , 30",
        "2, , , 0, 30",
        "2, , , 0.4, 30",
        "2, , , 60.1, 30",
        "2, , , 1e30, 30",
        "2, 8, , , -1",
        "2, 8, , , 601",
        "2, , , , 30"
    })
    void anImpossibleDoseDoesNotComeIntoBeing(
            int sets, @Nullable Integer repetitions, @Nullable Integer hold, @Nullable BigDecimal minutes, int rest) {
        assertThatIllegalArgumentException().isThrownBy(() -> dose(sets, repetitions, hold, minutes, rest));
    }

    @Test
    void theLimitsThemselvesArePossible() {
        assertThat(dose(1, 1, 1, Dose.MIN_MINUTES, 0).sets()).isEqualTo(1);
        assertThat(dose(10, 100, 600, Dose.MAX_MINUTES, 600).sets()).isEqualTo(10);
    }

    @Test
    void oneMinuteIsTheSameDoseHoweverItIsWritten() {
        assertThat(dose(1, null, null, new BigDecimal("1"), 0))
                .isEqualTo(dose(1, null, null, new BigDecimal("1.0"), 0));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "4, 11", "6, 5"})
    void anImpossibleEffortBandDoesNotComeIntoBeing(int low, int high) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EffortBand(low, high));
    }

    @Test
    void aScheduleIsPossibleOrDoesNotComeIntoBeing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule.TimesAWeek(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule.TimesAWeek(8, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule.Daily(7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule.Weekdays(Set.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule.Weekdays(Set.of(DayOfWeek.MONDAY), 0));
    }

    @Test
    void anItemIsStoredAndReadBackWithoutLoss() {
        var all = Drafts.item(
                        "stand-tandem",
                        new Dose(
                                3,
                                8,
                                20,
                                new BigDecimal("2.5"),
                                45,
                                Side.WEAKER_FIRST,
                                Support.FINGERTIPS,
                                new EffortBand(5, 7)),
                        new Schedule.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), 2))
                .withNote("Slowly")
                .withExclusionReason("Practised together");
        var little = Drafts.item(
                "belly-breathing-lying",
                new Dose(1, null, 30, null, 0, Side.NONE, Support.NONE, null),
                new Schedule.Daily(6));

        assertThat(VersionItem.of(all).toDraft(Purpose.TREAT)).isEqualTo(all);
        assertThat(VersionItem.of(little).toDraft(Purpose.TREAT)).isEqualTo(little);
    }

    private static Dose dose(
            int sets, @Nullable Integer repetitions, @Nullable Integer hold, @Nullable BigDecimal minutes, int rest) {
        return new Dose(sets, repetitions, hold, minutes, rest, Side.NONE, Support.NONE, null);
    }
}
