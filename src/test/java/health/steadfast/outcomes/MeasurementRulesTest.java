package health.steadfast.outcomes;

import static health.steadfast.outcomes.Results.entry;
import static health.steadfast.outcomes.Results.line;
import static health.steadfast.outcomes.Results.unfinished;
import static health.steadfast.outcomes.Results.usual;
import static health.steadfast.outcomes.Results.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steadfast.outcomes.MeasurementProblem.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementRulesTest {

    private static final LocalDate BORN = LocalDate.of(1965, 4, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @ParameterizedTest
    @CsvSource({
        "T25FW, 180, 181",
        "T25FW, 0.01, 0",
        "TWO_MINUTE_WALK, 400, 401",
        "SIX_MINUTE_WALK, 1000, 1001",
        "TUG, 300, 301",
        "BERG, 56, 57",
        "BERG, 0, -1",
        "BERG, 44, 44.5",
        "MINI_BEST, 28, 29",
        "DGI, 24, 25",
        "FGA, 30, 31",
        "FIVE_STS, 180, 181",
        "NINE_HOLE_PEG, 300, 301",
        "BOX_AND_BLOCK, 150, 151",
        "GRIP, 25.3, 25.35",
        "GRIP, 100, 101",
        "PINCH, 40, 41",
        "COIN_ROTATION, 300, 301",
        "TYPING, 200, 201",
        "DAILY_TASK, 10, 11",
        "NUMBNESS, 0, -1",
        "MSWS12, 12, 11",
        "MSWS12, 60, 61",
        "ABC, 100, 101",
        "FES_I, 16, 15",
        "FES_I, 64, 65",
        "MFIS, 84, 85",
        "FSS, 1, 0.9",
        "FSS, 7, 7.1",
        "PASAT, 60, 61",
        "ASHWORTH, 1.5, 2.5",
        "PAIN, 10, 11"
    })
    void whatIsPossibleIsTakenAndTheNextIsNot(Measure measure, String possible, String impossible) {
        assertThat(measure.has(new BigDecimal(possible))).isTrue();
        assertThat(measure.has(new BigDecimal(impossible))).isFalse();
    }

    @Test
    void aWalkOf181SecondsIsRefusedAtItsTrial() {
        assertThat(problems(entry(Measure.T25FW, TODAY, "6.2", "181")))
                .singleElement()
                .satisfies(it -> assertThat(it.field()).isEqualTo(Field.VALUE))
                .satisfies(it -> assertThat(it.index()).isEqualTo(1));
    }

    @Test
    void aMeasureIsTakenBetweenBirthAndToday() {
        assertThat(problems(entry(Measure.BERG, TODAY, "56"))).isEmpty();
        assertThat(problems(entry(Measure.BERG, BORN, "56"))).isEmpty();
        assertThat(problems(entry(Measure.BERG, TODAY.plusDays(1), "56")))
                .singleElement()
                .extracting(MeasurementProblem::code)
                .isEqualTo("outcomes.problem.future");
        assertThat(problems(entry(Measure.BERG, BORN.minusDays(1), "56")))
                .singleElement()
                .extracting(MeasurementProblem::code)
                .isEqualTo("outcomes.problem.before-birth");
    }

    @Test
    void everyMeasureTakesItsTrialsNoneLessNoneMore() {
        assertThat(problems(entry(Measure.T25FW, TODAY, "6.2"))).isNotEmpty();
        assertThat(problems(entry(Measure.TUG, TODAY, "12.1"))).isEmpty();
        assertThat(problems(entry(Measure.TUG, TODAY, "12.1", "12.3"))).isEmpty();
        assertThat(problems(entry(Measure.BERG, TODAY, "40", "41"))).isNotEmpty();
    }

    @Test
    void aTrialThatWasNotFinishedNeedsAReasonAndNoTime() {
        assertThat(problems(entry(Measure.T25FW, TODAY, "6.2", null)))
                .extracting(MeasurementProblem::code)
                .containsExactly("outcomes.problem.trial-empty");
        assertThat(problems(unfinished(Measure.T25FW, TODAY, NotCompleted.PHYSICAL, null, null)))
                .isEmpty();
        assertThat(problems(unfinished(Measure.T25FW, TODAY, NotCompleted.PHYSICAL, "6.2", "6.4")))
                .extracting(MeasurementProblem::field)
                .containsExactly(Field.NOT_COMPLETED);
    }

    @Test
    void subTotalsAddUpAndAreToldAllOrNone() {
        assertThat(problems(fatigue("40", 20, 16, 4))).isEmpty();
        assertThat(problems(fatigue("41", 20, 16, 4)))
                .extracting(MeasurementProblem::code)
                .containsExactly("outcomes.problem.sum");
        assertThat(problems(fatigue("40", 20, 20)))
                .extracting(MeasurementProblem::code)
                .containsExactly("outcomes.problem.parts");
        assertThat(problems(fatigue("49", 20, 20, 9)))
                .extracting(MeasurementProblem::code)
                .containsExactly("outcomes.problem.part");
    }

    @Test
    void aWalkNeedsItsCircumstances() {
        var bare = new NewMeasurement(
                line(Measure.TUG), TODAY, values("12"), List.of(), null, Circumstances.NONE, false, null);

        assertThat(problems(bare))
                .extracting(MeasurementProblem::field)
                .containsExactly(Field.AID, Field.ORTHOSIS, Field.PACE);
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "36, 50", "60, 100", "33, 43.75"})
    void theWalkingScaleIsMadeOfItsSum(String sum, String score) {
        assertThat(Measure.MSWS12.result(values(sum))).isEqualByComparingTo(score);
    }

    @Test
    void trialsAreAveragedAndUnfinishedOnesLeftOut() {
        assertThat(Measure.T25FW.result(values("6.0", "6.4"))).isEqualByComparingTo("6.2");
        assertThat(Measure.T25FW.result(values("6.0", null))).isEqualByComparingTo("6");
        assertThat(Measure.T25FW.result(values(null, null))).isNull();
        assertThat(Measure.GRIP.result(values("20", "21", "22.5"))).isEqualByComparingTo("21.1667");
    }

    @Test
    void aSlowWalkIsPossibleButWorthASecondLook() {
        assertThat(Measure.T25FW.isUnusual(new BigDecimal("61"))).isTrue();
        assertThat(Measure.T25FW.isUnusual(new BigDecimal("60"))).isFalse();
        assertThat(Measure.TUG.isUnusual(new BigDecimal("61"))).isFalse();
    }

    @Test
    void aLineHasTheSidesAndSubjectsOfItsMeasure() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeriesKey(Measure.BERG, Laterality.LEFT, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new SeriesKey(Measure.ASHWORTH, Laterality.LEFT, null));
        assertThat(SeriesKey.parse("ASHWORTH.LEFT.CALF"))
                .contains(new SeriesKey(Measure.ASHWORTH, Laterality.LEFT, "CALF"));
        assertThat(SeriesKey.parse("BERG")).isEmpty();
        assertThat(SeriesKey.parse("BERG.LEFT")).isEmpty();
        assertThat(SeriesKey.parse("NOTHING.NONE")).isEmpty();
        for (var measure : Measure.values()) {
            assertThat(SeriesKey.parse(line(measure).code())).contains(line(measure));
        }
    }

    private static NewMeasurement fatigue(String total, int... parts) {
        return new NewMeasurement(
                line(Measure.MFIS),
                TODAY,
                values(total),
                java.util.Arrays.stream(parts).mapToObj(BigDecimal::valueOf).toList(),
                null,
                usual(Measure.MFIS),
                false,
                null);
    }

    private static List<MeasurementProblem> problems(NewMeasurement entry) {
        return MeasurementRules.problems(entry, BORN, TODAY);
    }
}
