package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
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

        assertThat(stored(all)).isEqualTo(all);
        assertThat(stored(little)).isEqualTo(little);
    }

    @Test
    void everythingThatCanBeSaidAboutAnItemIsStoredAndReadBack() {
        var all = Drafts.everything();

        assertThat(stored(all)).isEqualTo(all);
    }

    @Test
    void aDistanceOrIntervalsStandAlone() {
        assertThat(distance(null, 20, null).metres()).isEqualTo(20);
        assertThat(distance(null, null, 60).workSeconds()).isEqualTo(60);
        assertThatIllegalArgumentException().isThrownBy(() -> distance(8, 20, null));
        assertThatIllegalArgumentException().isThrownBy(() -> distance(8, null, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> distance(null, 20, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> distance(null, 0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> distance(null, 5001, null));
        assertThatIllegalArgumentException().isThrownBy(() -> distance(null, null, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> distance(null, null, 1801));
    }

    @Test
    void aLoadIsAWeightOrAFewWords() {
        assertThat(Load.kilograms(new BigDecimal("2"))).isEqualTo(Load.kilograms(new BigDecimal("2.0")));
        assertThatIllegalArgumentException().isThrownBy(() -> Load.kilograms(BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Load.kilograms(new BigDecimal("200.1")));
        assertThatIllegalArgumentException().isThrownBy(() -> Load.words("  "));
        assertThatIllegalArgumentException().isThrownBy(() -> Load.words("x".repeat(41)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Load(BigDecimal.ONE, "red band"));
    }

    @Test
    void aSlotAsksForNoMoreThanItHoldsAndHoldsEachExerciseOnce() {
        var dance = new Choice(new ExerciseSlug("seated-dance"), Drafts.TWO_TIMES_EIGHT);

        assertThat(new Slot(2, List.of(dance)).choose()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Slot(3, List.of(dance)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Slot(0, List.of(dance)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Slot(1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Slot(1, List.of(dance, dance)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drafts.item("seated-dance").withSlot(new Slot(1, List.of(dance))));
    }

    @Test
    void anItemDoesNotEndBeforeItStarts() {
        var monday = LocalDate.of(2026, 11, 23);

        assertThat(new ActiveTime(monday, monday).covers(monday)).isTrue();
        assertThat(new ActiveTime(monday, monday).covers(monday.plusDays(1))).isFalse();
        assertThat(new ActiveTime(null, monday).covers(monday.minusDays(400))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new ActiveTime(monday, monday.minusDays(1)));
    }

    @Test
    void aStrategyHasWords() {
        assertThat(new Strategy(StrategyId.next(), " Thick cutlery ", " ").text())
                .isEqualTo("Thick cutlery");
        assertThatIllegalArgumentException().isThrownBy(() -> new Strategy(StrategyId.next(), " ", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Strategy(StrategyId.next(), "x", "y".repeat(101)));
    }

    @Test
    void theAimNamesARecordedProblem() {
        assertThat(Aim.block("balance").kind()).isEqualTo(Aim.Kind.BLOCK);
        assertThatIllegalArgumentException().isThrownBy(() -> Aim.block("Not a code!"));
    }

    private static DraftItem stored(DraftItem item) {
        return VersionItem.of(item)
                .toDraft(
                        item.purpose(),
                        VersionOption.of(item).toList(),
                        VersionVariant.ofDraft(item).toList());
    }

    private static Dose distance(@Nullable Integer repetitions, @Nullable Integer metres, @Nullable Integer work) {
        return new Dose(
                1, repetitions, null, null, metres, work, 0, Side.NONE, Support.NONE, null, new EffortBand(4, 6));
    }

    private static Dose dose(
            int sets, @Nullable Integer repetitions, @Nullable Integer hold, @Nullable BigDecimal minutes, int rest) {
        return new Dose(sets, repetitions, hold, minutes, rest, Side.NONE, Support.NONE, null);
    }
}
