package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Axis;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);
    private static final PlanItemId ITEM = PlanItemId.next();

    @Test
    void aFullWeekAtThreeAWeekPlansThree() {
        assertThat(planned(history(version(1, MONDAY.minusWeeks(3), timesAWeek(3)))))
                .isEqualTo(3);
    }

    @Test
    void aPlanThatStartsOnThursdayPlansTwoOfThree() {
        assertThat(planned(history(version(1, MONDAY.plusDays(3), timesAWeek(3)))))
                .isEqualTo(2);
    }

    @Test
    void aChangeInMidWeekSharesTheWeekOut() {
        var threeDaysAtThreeFourDaysAtFive =
                history(version(1, MONDAY.minusWeeks(1), timesAWeek(3)), version(2, MONDAY.plusDays(3), timesAWeek(5)));

        assertThat(planned(threeDaysAtThreeFourDaysAtFive)).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0} a week with {1} active days plans {2}")
    @CsvSource({
        "3, 7, 3", "3, 4, 2", "3, 2, 1", "3, 1, 0", "2, 3, 1", "1, 3, 0", "1, 4, 1", "7, 5, 5", "5, 0, 0", "7, 7, 7"
    })
    void restDaysLeaveThePlannedCount(int timesAWeek, int activeDays, int expected) {
        var plan = version(1, MONDAY.minusWeeks(1), timesAWeek(timesAWeek));

        assertThat(planned(pausedBut(activeDays, plan))).isEqualTo(expected);
    }

    @Test
    void dailyWithAPauseOfTwoDaysPlansFive() {
        assertThat(planned(pausedBut(5, version(1, MONDAY.minusWeeks(1), new Schedule.Daily(1)))))
                .isEqualTo(5);
    }

    @Test
    void overlappingPausesCountEachDayOnce() {
        var history = new PlanHistory(
                List.of(version(1, MONDAY, new Schedule.Daily(1))),
                List.of(
                        new PausePeriod(PauseKind.HOLIDAY, MONDAY, MONDAY.plusDays(2)),
                        new PausePeriod(PauseKind.ILLNESS, MONDAY.plusDays(1), MONDAY.plusDays(3))),
                null);

        assertThat(planned(history)).isEqualTo(3);
        assertThat(WeekPlan.of(history, SUNDAY).activeDays())
                .containsExactly(MONDAY.plusDays(4), MONDAY.plusDays(5), SUNDAY);
    }

    @Test
    void aPauseWithoutAnEndCoversTheRestOfTheWeek() {
        var open = new PausePeriod(PauseKind.RELAPSE_SUSPECTED, MONDAY.plusDays(2), null);

        assertThat(planned(new PlanHistory(List.of(version(1, MONDAY, new Schedule.Daily(1))), List.of(open), null)))
                .isEqualTo(2);
    }

    @Test
    void fixedWeekdaysPlanTheScheduledActiveDates() {
        var mondayWednesdayFriday =
                new Schedule.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), 1);

        assertThat(planned(history(version(1, MONDAY, mondayWednesdayFriday)))).isEqualTo(3);
        assertThat(planned(history(version(1, MONDAY.plusDays(1), mondayWednesdayFriday))))
                .isEqualTo(2);
        assertThat(planned(pausedBut(1, version(1, MONDAY, mondayWednesdayFriday))))
                .isEqualTo(1);
    }

    @Test
    void severalTimesADayMultiply() {
        assertThat(planned(history(version(1, MONDAY, new Schedule.TimesAWeek(3, 2)))))
                .isEqualTo(6);
        assertThat(planned(pausedBut(3, version(1, MONDAY, new Schedule.TimesAWeek(3, 2)))))
                .isEqualTo(3); // 2 * 3 * 3 / 7 = 2.57
        assertThat(planned(history(version(1, MONDAY, new Schedule.Weekdays(Set.of(DayOfWeek.TUESDAY), 3)))))
                .isEqualTo(3);
    }

    @Test
    void ofTwoVersionsBegunOnTheSameDayTheLaterNumberCounts() {
        assertThat(planned(history(version(1, MONDAY, timesAWeek(3)), version(2, MONDAY, timesAWeek(5)))))
                .isEqualTo(5);
    }

    @Test
    void anItemThatANewVersionLeavesOutEndsTheDayBefore() {
        var without = new PublishedVersion(PlanId.next(), 2, MONDAY.plusDays(4), "shorter", List.of());
        var history = history(version(1, MONDAY, timesAWeek(7)), without);

        assertThat(planned(history)).isEqualTo(4);
        assertThat(WeekPlan.of(history, MONDAY).activeDays(ITEM)).hasSize(4);
    }

    @Test
    void nothingIsPlannedBeforeTheFirstVersionOrAfterTheEnd() {
        var ended = new PlanHistory(List.of(version(1, MONDAY, new Schedule.Daily(1))), List.of(), MONDAY.plusDays(2));

        assertThat(planned(ended)).isEqualTo(3);
        assertThat(WeekPlan.of(ended, MONDAY.minusDays(1)).items()).isEmpty();
        assertThat(WeekPlan.of(ended, SUNDAY.plusDays(1)).planned(ITEM)).isZero();
    }

    @Test
    void aWeekHoldsEveryItemInForceEvenWhenNothingOfItIsPlanned() {
        var startsOnSunday = history(version(1, SUNDAY, timesAWeek(1)));

        assertThat(WeekPlan.of(startsOnSunday, MONDAY).planned()).containsEntry(ITEM, 0);
    }

    @Test
    void doneCountsActiveDaysAndNoMoreThanTheTimesADay() {
        var plan = WeekPlan.of(history(version(1, MONDAY.plusDays(1), new Schedule.TimesAWeek(3, 2))), MONDAY);
        var tuesday = MONDAY.plusDays(1);

        assertThat(plan.done(ITEM, List.of(MONDAY))).isZero();
        assertThat(plan.done(ITEM, List.of(tuesday, tuesday, tuesday, SUNDAY))).isEqualTo(3);
    }

    @Test
    void scheduledDatesAreThoseAFixedScheduleNames() {
        var weekdays = new Schedule.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 1);

        assertThat(WeekPlan.of(history(version(1, MONDAY, weekdays)), MONDAY).scheduledDates(ITEM))
                .containsExactlyInAnyOrder(MONDAY, MONDAY.plusDays(4));
        assertThat(WeekPlan.of(history(version(1, MONDAY, timesAWeek(3))), MONDAY)
                        .scheduledDates(ITEM))
                .isEmpty();
    }

    @Test
    void trainingDaysFollowTheMostFrequentItem() {
        var threeAndFive = new PublishedVersion(
                PlanId.next(), 1, MONDAY, "first plan", List.of(item(timesAWeek(3)), item(timesAWeek(5))));

        assertThat(WeekPlan.of(history(threeAndFive), MONDAY).trainingDays()).isEqualTo(5);
        assertThat(WeekPlan.of(pausedBut(4, threeAndFive), MONDAY).trainingDays())
                .isEqualTo(4);
    }

    @Test
    void trainingDaysCountDistinctFixedWeekdays() {
        var fixed = new PublishedVersion(
                PlanId.next(),
                1,
                MONDAY,
                "first plan",
                List.of(
                        item(new Schedule.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 1)),
                        item(new Schedule.Weekdays(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY), 2)),
                        item(timesAWeek(2))));

        assertThat(WeekPlan.of(history(fixed), MONDAY).trainingDays()).isEqualTo(3);
    }

    private static int planned(PlanHistory history) {
        return WeekPlan.of(history, MONDAY).planned(ITEM);
    }

    private static PlanHistory history(PublishedVersion... versions) {
        return new PlanHistory(Arrays.asList(versions), List.of(), null);
    }

    /** The first {@code days} days of the week are active, a pause covers the others. */
    private static PlanHistory pausedBut(int days, PublishedVersion version) {
        @Nullable
        PausePeriod pause =
                days == 7 ? null : new PausePeriod(PauseKind.AWAY, MONDAY.plusDays(days), SUNDAY.plusDays(1));
        return new PlanHistory(List.of(version), pause == null ? List.of() : List.of(pause), null);
    }

    private static Schedule timesAWeek(int days) {
        return new Schedule.TimesAWeek(days, 1);
    }

    private static PublishedVersion version(int no, LocalDate startsOn, Schedule schedule) {
        return new PublishedVersion(PlanId.next(), no, startsOn, "first plan", List.of(item(ITEM, schedule)));
    }

    private static PrescribedItem item(Schedule schedule) {
        return item(PlanItemId.next(), schedule);
    }

    private static PrescribedItem item(PlanItemId id, Schedule schedule) {
        var dose = new Dose(2, 8, null, null, 60, Side.NONE, Support.NONE, new EffortBand(4, 6));
        return new PrescribedItem(
                id, Axis.BALANCE, Purpose.TREAT, new ExerciseSlug("stand-feet-together"), dose, schedule, null);
    }
}
