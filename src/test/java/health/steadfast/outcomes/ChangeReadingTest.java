package health.steadfast.outcomes;

import static health.steadfast.outcomes.ChangeWord.IMPROVED;
import static health.steadfast.outcomes.ChangeWord.NOT_COMPARABLE;
import static health.steadfast.outcomes.ChangeWord.NO_SURE_CHANGE;
import static health.steadfast.outcomes.ChangeWord.NUMBERS_ONLY;
import static health.steadfast.outcomes.ChangeWord.WORSE;
import static health.steadfast.outcomes.Results.INES;
import static health.steadfast.outcomes.Results.KARIM;
import static health.steadfast.outcomes.Results.result;
import static health.steadfast.outcomes.Results.usual;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeReadingTest {

    @ParameterizedTest
    @CsvSource({
        // 20 % of the own time, whole: 10 s to 8 s, not 8.1 s. 1/1.2 of the time is 20 % in speed and not enough.
        "T25FW, 10, 8, IMPROVED",
        "T25FW, 10, 8.1, NO_SURE_CHANGE",
        "T25FW, 10, 8.33, NO_SURE_CHANGE",
        "T25FW, 10, 12, WORSE",
        "T25FW, 8.4, 7.9, NO_SURE_CHANGE",
        "T25FW, 9.4, 11.6, WORSE",
        "TWO_MINUTE_WALK, 100, 109.6, IMPROVED",
        "TWO_MINUTE_WALK, 100, 109.5, NO_SURE_CHANGE",
        "TWO_MINUTE_WALK, 100, 90.4, WORSE",
        "SIX_MINUTE_WALK, 300, 360, IMPROVED",
        "SIX_MINUTE_WALK, 300, 241, NO_SURE_CHANGE",
        // Faster needs 23 %, slower 31 %.
        "TUG, 16.4, 12.1, IMPROVED",
        "TUG, 10, 7.7, IMPROVED",
        "TUG, 10, 7.8, NO_SURE_CHANGE",
        "TUG, 10, 13, NO_SURE_CHANGE",
        "TUG, 10, 13.1, WORSE",
        "BERG, 40, 43, IMPROVED",
        "BERG, 40, 42, NO_SURE_CHANGE",
        "BERG, 43, 40, WORSE",
        // More than 25 %.
        "FIVE_STS, 20, 15, NO_SURE_CHANGE",
        "FIVE_STS, 20, 14.9, IMPROVED",
        "MSWS12, 57, 48, IMPROVED",
        "MSWS12, 57, 50, NO_SURE_CHANGE",
        "MFIS, 50, 30, NO_SURE_CHANGE",
        "MFIS, 50, 29, IMPROVED",
        "FSS, 5, 3.1, IMPROVED",
        "FSS, 5, 3.2, NO_SURE_CHANGE",
        // Nothing was seen in MS.
        "DGI, 10, 20, NUMBERS_ONLY",
        "FGA, 10, 20, NUMBERS_ONLY",
        "BOX_AND_BLOCK, 30, 50, NUMBERS_ONLY",
        "GRIP, 20, 30, NUMBERS_ONLY",
        "ABC, 40, 80, NUMBERS_ONLY",
        "FES_I, 50, 20, NUMBERS_ONLY",
        "ASHWORTH, 3, 1, NUMBERS_ONLY",
        "T25FW, 8, 8, NO_SURE_CHANGE"
    })
    void oneWordForOneChange(Measure measure, String before, String after, ChangeWord word) {
        assertThat(word(result(measure, before), result(measure, after), null)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 38.0, 31.2, NO_SURE_CHANGE",
        "true, 38.0, 30.4, IMPROVED",
        "false, 38.0, 30.4, NO_SURE_CHANGE",
        "false, 38.0, 27.0, NO_SURE_CHANGE",
        "false, 38.0, 26.9, IMPROVED",
        ", 38.0, 30.4, NO_SURE_CHANGE",
        "true, 20, 24, WORSE",
        "false, 20, 24, NO_SURE_CHANGE",
        "false, 20, 25.82, WORSE"
    })
    void theOtherHandNeedsMoreThanTheDominantOne(
            @Nullable Boolean dominant, String before, String after, ChangeWord word) {
        var under = usual(Measure.NINE_HOLE_PEG);

        assertThat(word(
                        result(Measure.NINE_HOLE_PEG, before, under, dominant, INES),
                        result(Measure.NINE_HOLE_PEG, after, under, dominant, INES),
                        null))
                .isEqualTo(word);
    }

    @Test
    void theMiniBestTestNeedsMoreWithAHigherEdssAndMostWithAnotherAssessor() {
        var before = result(Measure.MINI_BEST, "14");

        assertThat(word(before, result(Measure.MINI_BEST, "18"), new BigDecimal("3.5")))
                .isEqualTo(IMPROVED);
        assertThat(word(before, result(Measure.MINI_BEST, "18"), new BigDecimal("4.0")))
                .isEqualTo(NO_SURE_CHANGE);
        assertThat(word(before, result(Measure.MINI_BEST, "18"), null)).isEqualTo(NO_SURE_CHANGE);
        assertThat(word(before, result(Measure.MINI_BEST, "19"), null)).isEqualTo(IMPROVED);
        var byAnother = result(Measure.MINI_BEST, "20", Circumstances.NONE, null, KARIM);
        assertThat(word(before, byAnother, new BigDecimal("2.0"))).isEqualTo(NO_SURE_CHANGE);
        assertThat(word(before, result(Measure.MINI_BEST, "7", Circumstances.NONE, null, KARIM), null))
                .isEqualTo(WORSE);
    }

    @Test
    void anotherAidOrthosisPaceOrDeviceIsNotComparable() {
        var before = new Circumstances(WalkingAid.ONE_SIDED, Orthosis.NONE, Pace.FAST, "A");
        for (var now : new Circumstances[] {
            new Circumstances(WalkingAid.ROLLATOR, Orthosis.NONE, Pace.FAST, "A"),
            new Circumstances(WalkingAid.ONE_SIDED, Orthosis.ANKLE_FOOT, Pace.FAST, "A"),
            new Circumstances(WalkingAid.ONE_SIDED, Orthosis.NONE, Pace.COMFORTABLE, "A"),
            new Circumstances(WalkingAid.ONE_SIDED, Orthosis.NONE, Pace.FAST, "B")
        }) {
            var change = ChangeReading.of(
                    result(Measure.TUG, "20", before, null, INES), result(Measure.TUG, "10", now, null, INES), null);

            assertThat(change.word()).isEqualTo(NOT_COMPARABLE);
            assertThat(change.difference()).isNull();
        }
    }

    @Test
    void aChangeCarriesItsSizeAndItsRule() {
        var change = ChangeReading.of(result(Measure.TUG, "16.4"), result(Measure.TUG, "12.1"), null);

        assertThat(change.difference()).isEqualByComparingTo("-4.3");
        assertThat(Objects.requireNonNull(change.percent()).doubleValue()).isBetween(26.2, 26.3);
        assertThat(Objects.requireNonNull(change.rule()).threshold(new BigDecimal("-4.3")))
                .isEqualByComparingTo("23");
    }

    @Test
    void aBaselineOfNothingHasNoShare() {
        var change = ChangeReading.of(result(Measure.DGI, "0"), result(Measure.DGI, "5"), null);

        assertThat(change.percent()).isNull();
        assertThat(change.word()).isEqualTo(NUMBERS_ONLY);
    }

    private static ChangeWord word(Measurement before, Measurement after, @Nullable BigDecimal edss) {
        return ChangeReading.of(before, after, edss).word();
    }
}
