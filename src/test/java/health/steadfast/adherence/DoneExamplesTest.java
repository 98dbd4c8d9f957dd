package health.steadfast.adherence;

import static health.steadfast.testing.TestSchedule.daily;
import static health.steadfast.testing.TestSchedule.on;
import static health.steadfast.testing.TestSchedule.timesAWeek;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.adherence.History.Asked;
import health.steadfast.library.Axis;
import health.steadfast.plans.PlanItemId;
import health.steadfast.testing.TestSchedule;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as done of one exercise: the examples of the clinical notes, and what is extra. */
class DoneExamplesTest extends WeekExamples {

    @Test
    void threePlannedAndTwoDoneAreSixtySevenPercent() {
        history.plan(MONDAY, asked(timesAWeek(3)));
        done(0, 2);

        assertThat(week().attendance().percent()).hasValue(67);
    }

    @Test
    void threePlannedAndFiveDoneAreOneHundredPercentAndAVolumeOfOneSixtySeven() {
        history.plan(MONDAY, asked(timesAWeek(3)));
        done(0, 1, 2, 4, 5);

        assertThat(week().attendance().percent()).hasValue(100);
        assertRatio(week().volume(), "1.667");
        assertThat(week().extra()).isEqualTo(2);
    }

    @Test
    void nothingPlannedIsNotScoredWhateverWasDone() {
        history.plan(SUNDAY, asked(timesAWeek(3)));
        done(6);

        assertThat(week().attendance().percent()).isEmpty();
        assertThat(week().volume()).isEmpty();
        assertThat(week().extra()).isEqualTo(1);
    }

    @Test
    void weeksOfTwoOfThreeThreeOfThreeNoneAndNoneOfFiveAreFiveOfEleven() {
        history.plan(MONDAY, asked(timesAWeek(3)))
                .hold("HOLIDAY", MONDAY.plusWeeks(2), MONDAY.plusWeeks(2).plusDays(6))
                .version(MONDAY.plusWeeks(3), asked(timesAWeek(5)));
        done(0, 1, 7, 9, 11);

        assertThat(Attendance.of(weeks())).isEqualTo(new Attendance(5, 11));
        assertThat(Attendance.of(weeks()).percent()).hasValue(45);
    }

    @Test
    void sessionsOfOneNineTenthsAndAHalf() {
        history.plan(MONDAY, asked(timesAWeek(3)))
                .done(item, STAND, MONDAY, "1")
                .done(item, STAND, MONDAY.plusDays(2), "0.9")
                .done(item, STAND, MONDAY.plusDays(4), "0.5");

        assertThat(week().attendance().percent()).hasValue(100);
        assertRatio(week().compliance(), "0.667");
        assertRatio(week().relativeCompliance(), "0.667");
        assertRatio(week().doseAdherence(), "0.8");
    }

    @Test
    void fourFifthsOfTheDoseAreAsPrescribedAndLessIsNot() {
        history.plan(MONDAY, asked(timesAWeek(3)))
                .done(item, STAND, MONDAY, "0.8")
                .done(item, STAND, MONDAY.plusDays(2), "0.799");

        assertThat(week().work().asPrescribed()).isEqualTo(1);
        assertRatio(week().relativeCompliance(), "0.5");
    }

    @Test
    void whereNothingWasDoneThereIsNoRelativeCompliance() {
        history.plan(MONDAY, asked(timesAWeek(3)));

        assertThat(week().relativeCompliance()).isEmpty();
        assertRatio(week().compliance(), "0");
    }

    @Test
    void complianceAndDoseAreCappedAtThePlan() {
        history.plan(MONDAY, asked(timesAWeek(3))).done(item, STAND, MONDAY, "0.5");
        done(1, 2, 3, 4);

        assertRatio(week().compliance(), "1");
        assertRatio(week().doseAdherence(), "0.833"); // the first three: 0.5, 1, 1
    }

    @Test
    void moreThanTheDoseCountsAsTheDose() {
        history.plan(MONDAY, asked(timesAWeek(1))).done(item, STAND, MONDAY, "1.5");

        assertRatio(week().doseAdherence(), "1");
    }

    @Test
    void mondayWednesdayFridayDoneOnMondayThursdayFriday() {
        history.plan(MONDAY, asked(on(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)));
        done(0, 3, 4);

        assertThat(week().onDay().percent()).hasValue(67);
        assertThat(week().attendance().percent()).hasValue(100);
    }

    @Test
    void anItemOnAnyDayHasNoOnDayFigure() {
        history.plan(MONDAY, asked(timesAWeek(3)));
        done(0);

        assertThat(week().onDay().isScored()).isFalse();
    }

    @Test
    void twoGaitItemsDoneTenAndTwoTimesInFourWeeksAreTwelveOfTwentyFour() {
        var seldom = PlanItemId.next();
        history.plan(MONDAY, Asked.of(item, WALK, timesAWeek(3)), Asked.of(seldom, "walk-sideways", timesAWeek(3)));
        List.of(0, 2, 4, 7, 9, 11, 14, 16, 21, 23).forEach(day -> history.done(item, WALK, MONDAY.plusDays(day), "1"));
        List.of(0, 14).forEach(day -> history.done(seldom, "walk-sideways", MONDAY.plusDays(day), "1"));

        assertThat(weeks()).allMatch(week -> week.axis() == Axis.GAIT);
        assertThat(Attendance.of(weeks())).isEqualTo(new Attendance(12, 24));
    }

    @Test
    void handTwentyOfTwentyAndBalanceNoneOfTwelveAreTwoAxes() {
        var hand = PlanItemId.next();
        history.plan(MONDAY, asked(timesAWeek(3)), Asked.of(hand, COINS, timesAWeek(5)));
        for (var day = 0; day < 28; day++) {
            if (day % 7 < 5) {
                history.done(hand, COINS, MONDAY.plusDays(day), "1");
            }
        }

        assertThat(axis(Axis.HAND)).isEqualTo(new Attendance(20, 20));
        assertThat(axis(Axis.BALANCE)).isEqualTo(new Attendance(0, 12));
    }

    @Test
    void aDateCountsOnceHoweverOftenItWasLoggedAndAsOftenAsItIsAskedFor() {
        var twice = PlanItemId.next();
        history.plan(
                MONDAY, asked(timesAWeek(3)), Asked.of(twice, COINS, new TestSchedule("TIMES_A_WEEK", 3, null, 2)));
        done(0, 0, 2);
        for (var i = 0; i < 3; i++) {
            history.done(twice, COINS, MONDAY, "1");
        }

        assertThat(week().work().done()).isEqualTo(2);
        assertThat(week(twice).work().done()).isEqualTo(2);
        assertThat(week(twice).planned()).isEqualTo(6);
    }

    @Test
    void whatWasSkippedIsNotDoneAndAPartOfItIs() {
        history.plan(MONDAY, asked(timesAWeek(3)))
                .done(item, STAND, MONDAY, "0")
                .done(item, STAND, MONDAY.plusDays(1), "0.2");

        assertThat(week().work().done()).isEqualTo(1);
    }

    @Test
    void workOnPauseDaysIsExtra() {
        history.plan(MONDAY, asked(daily())).hold("HOLIDAY", MONDAY, MONDAY.plusDays(1));
        done(0, 1, 2);

        assertThat(week().attendance()).isEqualTo(new Attendance(1, 5));
        assertThat(week().extra()).isEqualTo(2);
    }

    @Test
    void workBeforeAnItemBeginsAndAfterItLeavesThePlanIsExtra() {
        var other = Asked.of(PlanItemId.next(), COINS, daily());
        history.plan(MONDAY.minusWeeks(1), other)
                .version(MONDAY.plusDays(2), other, asked(timesAWeek(3)))
                .version(MONDAY.plusDays(4), other);
        done(0, 1, 2, 3, 4, 5);

        assertThat(week().work().done()).isEqualTo(2);
        assertThat(week().extra()).isEqualTo(5);
    }

    @Test
    void anotherRungOfTheSameItemKeepsItsHistory() {
        history.plan(MONDAY, asked(timesAWeek(3)))
                .version(MONDAY.plusDays(3), Asked.of(item, "stand-semi-tandem", timesAWeek(3)))
                .done(item, STAND, MONDAY, "1")
                .done(item, "stand-semi-tandem", MONDAY.plusDays(4), "1");

        assertThat(week().attendance()).isEqualTo(new Attendance(2, 3));
    }

    private Attendance axis(Axis axis) {
        return Attendance.of(
                weeks().stream().filter(week -> week.axis() == axis).toList());
    }

    private Asked asked(TestSchedule schedule) {
        return Asked.of(item, STAND, schedule);
    }
}
