package health.steadfast.adherence;

import static health.steadfast.adherence.Weeks.EXERCISE;
import static health.steadfast.adherence.Weeks.ITEM;
import static health.steadfast.adherence.Weeks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.adherence.MonitoringDays.Tier;
import health.steadfast.training.LoggedExercise;
import health.steadfast.training.Outcome;
import health.steadfast.training.Variant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonitoringDaysTest {

    @Test
    void fifteenDatesAreFifteenInTheTierOfTwoToFifteen() {
        assertThat(MonitoringDays.of(dates(15), MONDAY).days()).isEqualTo(15);
        assertThat(MonitoringDays.of(dates(15), MONDAY).tier()).isEqualTo(Tier.FEW);
        assertThat(MonitoringDays.of(dates(2), MONDAY).tier()).isEqualTo(Tier.FEW);
    }

    @Test
    void sixteenDatesAreInTheTierOfSixteenToThirty() {
        assertThat(MonitoringDays.of(dates(16), MONDAY).tier()).isEqualTo(Tier.MANY);
    }

    @Test
    void twoEntriesOnOneDateAreOneDay() {
        assertThat(MonitoringDays.of(List.of(entry(MONDAY, 0), entry(MONDAY, 0)), MONDAY)
                        .days())
                .isEqualTo(1);
    }

    @Test
    void anEntryOnTheThirtyFirstDayBelongsToTheNextWindow() {
        var entries = List.of(entry(MONDAY, 0), entry(MONDAY.plusDays(29), 0), entry(MONDAY.plusDays(30), 0));

        assertThat(MonitoringDays.of(entries, MONDAY).days()).isEqualTo(2);
        assertThat(MonitoringDays.of(entries, MONDAY.plusDays(30)).days()).isEqualTo(1);
    }

    @Test
    void oneDateHasNoTier() {
        assertThat(MonitoringDays.of(dates(1), MONDAY).tier()).isEqualTo(Tier.NONE);
    }

    @Test
    void theStrictCountLeavesOutWhatWasEnteredTwoDaysLater() {
        var entries = List.of(entry(MONDAY, 0), entry(MONDAY.plusDays(1), 1), entry(MONDAY.plusDays(2), 2));

        assertThat(MonitoringDays.of(entries, MONDAY)).isEqualTo(new MonitoringDays(3, 2));
    }

    private static List<LoggedExercise> dates(int count) {
        return IntStream.range(0, count)
                .mapToObj(day -> entry(MONDAY.plusDays(day), 0))
                .toList();
    }

    private static LoggedExercise entry(LocalDate day, int daysLate) {
        return new LoggedExercise(
                ITEM, EXERCISE, 1, day, Instant.EPOCH, Outcome.DONE, BigDecimal.ONE, Variant.FULL, daysLate);
    }
}
