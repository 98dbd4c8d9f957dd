package health.steadfast.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate PLAN_SINCE = TODAY.minusWeeks(20);
    private static final Predicate<LocalDate> NEVER = day -> false;

    @Test
    void aDailyTrainerIsSilentAfterMoreThanFourDays() {
        assertThat(since(every(1, TODAY.minusDays(4)))).isFalse();
        assertThat(since(every(1, TODAY.minusDays(5)))).isTrue();
    }

    @Test
    void aWeeklyTrainerHasLongerButNeverMoreThanTenDays() {
        assertThat(since(every(7, TODAY.minusDays(10)))).isFalse();
        assertThat(since(every(7, TODAY.minusDays(11)))).isTrue();
    }

    @Test
    void everyThirdDayMeansSixDays() {
        assertThat(since(every(3, TODAY.minusDays(6)))).isFalse();
        assertThat(since(every(3, TODAY.minusDays(7)))).isTrue();
    }

    @Test
    void anEvenNumberOfGapsTakesTheMiddleOfTheTwo() {
        var days = Stream.of(0, 2, 4, 7, 10).map(TODAY.minusDays(20)::plusDays).toList(); // gaps 2, 2, 3, 3

        assertThat(Silence.limit(days, TODAY)).isEqualTo(5);
    }

    @Test
    void withFewerThanFiveEntriesTheLimitIsSevenDays() {
        var four = every(1, TODAY.minusDays(7)).subList(0, 4);

        assertThat(since(four)).isFalse();
        assertThat(since(every(1, TODAY.minusDays(8)).subList(0, 4))).isTrue();
    }

    @Test
    void entriesOlderThanEightWeeksDoNotSetTheCadence() {
        var longAgo = every(1, TODAY.minusWeeks(8));

        assertThat(Silence.limit(longAgo.reversed(), TODAY)).isEqualTo(7);
    }

    @Test
    void daysOnHoldAreNotSilence() {
        var lastDaysOnHold = (Predicate<LocalDate>) day -> day.isAfter(TODAY.minusDays(8));

        assertThat(Silence.since(every(1, TODAY.minusDays(9)), PLAN_SINCE, lastDaysOnHold, TODAY))
                .isEmpty();
    }

    @Test
    void somebodyWhoNeverBeganIsSilentAfterSevenDaysOfThePlan() {
        assertThat(Silence.since(List.of(), TODAY.minusDays(6), NEVER, TODAY)).isEmpty();
        assertThat(Silence.since(List.of(), TODAY.minusDays(7), NEVER, TODAY)).hasValue(TODAY.minusDays(8));
    }

    @Test
    void aPlanThatHasNotBegunIsNotSilent() {
        assertThat(Silence.since(List.of(), TODAY.plusDays(3), NEVER, TODAY)).isEmpty();
        assertThat(Silence.since(every(1, TODAY.minusDays(90)), TODAY.plusDays(3), NEVER, TODAY))
                .isEmpty();
    }

    @Test
    void theLastEntryIsTold() {
        assertThat(Silence.since(every(1, TODAY.minusDays(9)), PLAN_SINCE, NEVER, TODAY))
                .hasValue(TODAY.minusDays(9));
    }

    private static boolean since(List<LocalDate> entries) {
        return Silence.since(entries, PLAN_SINCE, NEVER, TODAY).isPresent();
    }

    /** Twenty entries, the newest first. */
    private static List<LocalDate> every(int days, LocalDate last) {
        return Stream.iterate(last, day -> day.minusDays(days)).limit(20).toList();
    }
}
