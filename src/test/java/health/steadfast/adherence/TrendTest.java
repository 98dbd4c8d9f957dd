package health.steadfast.adherence;

import static health.steadfast.adherence.Weeks.ITEM;
import static health.steadfast.adherence.Weeks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Doing far more than planned, and a figure that falls. */
class TrendTest {

    @Test
    void aVolumeOfOneAndAHalfTwoWeeksRunningIsOverDoing() {
        assertThat(OverDoing.in(weeks(2, 3, 3))).isTrue(); // planned 2 each
        assertThat(OverDoing.in(weeks(2, 3, 2))).isFalse();
        assertThat(OverDoing.in(weeks(2, 2, 3))).isFalse();
        assertThat(OverDoing.in(weeks(2, 3))).isFalse();
    }

    @Test
    void overDoingThatIsOverIsNotToldAnyMore() {
        assertThat(OverDoing.in(weeks(2, 5, 5, 2))).isFalse();
    }

    @Test
    void weeksThatDoNotFollowEachOtherOrAreNotScoredAreNoOverDoing() {
        var apart = new ArrayList<>(weeks(2, 3, 3, 3));
        apart.remove(1);

        assertThat(OverDoing.in(apart)).isFalse();
        assertThat(OverDoing.in(weeks(0, 3, 3))).isFalse();
    }

    @Test
    void theLastTwoScoredWeeksTwentyPointsBelowTheFourBeforeAreADecline() {
        assertThat(Decline.points(weeks(5, 5, 5, 5, 5, 4, 4))).hasValue(20);
        assertThat(Decline.points(weeks(5, 5, 5, 5, 4, 4, 4))).isEmpty(); // 15 points
        assertThat(Decline.points(weeks(5, 4, 4, 4, 4, 0, 1))).hasValue(70);
    }

    @Test
    void aFigureThatRisesOrHasTooFewWeeksIsNoDecline() {
        assertThat(Decline.points(weeks(5, 1, 1, 1, 1, 5, 5))).isEmpty();
        assertThat(Decline.points(weeks(5, 5, 5, 5, 0, 0))).isEmpty();
    }

    @Test
    void weeksThatAreNotScoredAreLeftOutOfADecline() {
        var weeks = new ArrayList<>(weeks(5, 5, 5, 5, 5, 4, 4));
        weeks.add(week(MONDAY.plusWeeks(20), 0, 0));

        assertThat(Decline.points(weeks)).hasValue(20);
    }

    @Test
    void theItemsOfAWeekAreSummedBeforeTheyAreCompared() {
        var weeks = new ArrayList<>(weeks(5, 5, 5, 5, 5, 4, 4));
        weeks.addAll(weeks(5, 5, 5, 5, 5, 5, 5));

        assertThat(Decline.points(weeks)).isEmpty();
    }

    private static List<ItemWeek> weeks(int planned, int... done) {
        var weeks = new ArrayList<ItemWeek>();
        for (var i = 0; i < done.length; i++) {
            weeks.add(week(MONDAY.plusWeeks(i), done[i], planned));
        }
        return weeks;
    }

    private static ItemWeek week(LocalDate monday, int done, int planned) {
        var work = new DoneCount(done, done, BigDecimal.ZERO, 0, 0, 0);
        return new ItemWeek(ITEM, Axis.GAIT, Domain.GAIT, monday, planned, 0, work);
    }
}
