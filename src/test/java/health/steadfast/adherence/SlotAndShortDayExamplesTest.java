package health.steadfast.adherence;

import static health.steadfast.testing.TestSchedule.daily;
import static health.steadfast.testing.TestSchedule.on;
import static health.steadfast.testing.TestSchedule.timesAWeek;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.adherence.History.Asked;
import health.steadfast.plans.PlanItemId;
import health.steadfast.testing.TestSchedule;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Slots, and days in the short or the hot-day version. */
class SlotAndShortDayExamplesTest extends WeekExamples {

    @Test
    void aSlotIsDoneOnADateWhenSoManyOfItsExercisesWereDone() {
        history.plan(MONDAY, asked(timesAWeek(3)).slot(2, COINS, WALK))
                .done(item, STAND, MONDAY, "0.3")
                .done(item, COINS, MONDAY, "1")
                .done(item, STAND, MONDAY.plusDays(1), "1")
                .done(item, STAND, MONDAY.plusDays(1), "1"); // one exercise twice is not two

        assertThat(week().work().done()).isEqualTo(1);
    }

    @Test
    void anyOneOfSeveralDoes() {
        history.plan(MONDAY, asked(timesAWeek(3)).slot(1, COINS, WALK))
                .done(item, WALK, MONDAY, "1")
                .done(item, COINS, MONDAY.plusDays(1), "1");

        assertThat(week().attendance()).isEqualTo(new Attendance(2, 3));
    }

    @Test
    void aSlotIsAsPrescribedByTheMeanOfItsBest() {
        history.plan(MONDAY, asked(timesAWeek(1)).slot(2, COINS, WALK))
                .done(item, STAND, MONDAY, "0.2")
                .done(item, COINS, MONDAY, "0.6")
                .done(item, WALK, MONDAY, "1");

        assertThat(week().work().asPrescribed()).isEqualTo(1);
        assertRatio(week().doseAdherence(), "0.8");
    }

    @Test
    void aSlotTwiceADayIsDoneTwiceByDifferentExercises() {
        history.plan(MONDAY, asked(new TestSchedule("DAILY", null, null, 2)).slot(1, COINS))
                .done(item, STAND, MONDAY, "1")
                .done(item, COINS, MONDAY, "0.5");

        assertThat(week().attendance()).isEqualTo(new Attendance(2, 14));
        assertThat(week().work().asPrescribed()).isEqualTo(1);
    }

    @Test
    void onAShortDayOneOfThreeOfferedDoneMakesAllThreeDone() {
        var coins = PlanItemId.next();
        var walk = PlanItemId.next();
        history.plan(
                        MONDAY,
                        asked(timesAWeek(3)).shortWithout(),
                        Asked.of(coins, COINS, timesAWeek(5)).shortWithout(0),
                        Asked.of(walk, WALK, timesAWeek(3)).shortWithout(0))
                .lighter("SHORT", MONDAY, item, coins, walk)
                .done(item, STAND, MONDAY, "1", "SHORT");

        for (var offered : new PlanItemId[] {item, coins, walk}) {
            assertThat(week(offered).work().done()).isEqualTo(1);
            assertThat(week(offered).work().shortDays()).isEqualTo(1);
            assertThat(week(offered).work().asPrescribed()).isEqualTo(1);
        }
    }

    @Test
    void aSlotThatIsLeftOutHasBeenOfferedOnceWhenEachOfItsExercisesHasAPlace() {
        var slot = PlanItemId.next();
        var twiceADay = new TestSchedule("DAILY", null, null, 2);
        history.plan(
                        MONDAY,
                        asked(timesAWeek(3)).shortWithout(),
                        Asked.of(slot, COINS, twiceADay).slot(2, WALK).shortWithout(0, 1))
                .lighter("SHORT", MONDAY, item, slot, slot)
                .done(item, STAND, MONDAY, "1", "SHORT");

        assertThat(week(slot).work().done()).isEqualTo(1);
    }

    @Test
    void whatTheShortVersionKeepsHasToBeDone() {
        var kept = PlanItemId.next();
        history.plan(
                        MONDAY,
                        asked(timesAWeek(3)).shortWithout(),
                        Asked.of(kept, COINS, timesAWeek(3)).shortWithout())
                .lighter("SHORT", MONDAY, item, kept)
                .done(item, STAND, MONDAY, "1", "SHORT");

        assertThat(week(kept).work().done()).isZero();
    }

    @Test
    void whatIsLeftOutCountsOnlyIfItWasOfferedAndAnythingOfferedWasDone() {
        var notOffered = PlanItemId.next();
        var elsewhere = PlanItemId.next();
        history.plan(
                        MONDAY,
                        asked(timesAWeek(3)).shortWithout(0),
                        Asked.of(notOffered, COINS, timesAWeek(3)).shortWithout(0),
                        Asked.of(elsewhere, WALK, timesAWeek(3)).shortWithout())
                .lighter("SHORT", MONDAY, item)
                .done(elsewhere, WALK, MONDAY, "1", "SHORT")
                .lighter("SHORT", MONDAY.plusDays(1), item, elsewhere)
                .done(elsewhere, WALK, MONDAY.plusDays(1), "0", "SHORT");

        assertThat(week().work().done()).isZero();
        assertThat(week(notOffered).work().done()).isZero();
    }

    @Test
    void theHotVersionLeavesOutWhatItIsToLeaveOutAndTheShortOneDoesNot() {
        var hot = PlanItemId.next();
        history.plan(
                        MONDAY,
                        asked(timesAWeek(3)).shortWithout(),
                        Asked.of(hot, WALK, timesAWeek(3)).lighter(Map.of("SHORT", Set.of(), "HOT", Set.of(0))))
                .lighter("HOT", MONDAY, item, hot)
                .done(item, STAND, MONDAY, "1", "HOT")
                .lighter("SHORT", MONDAY.plusDays(1), item, hot)
                .done(item, STAND, MONDAY.plusDays(1), "1", "SHORT");

        assertThat(week(hot).work().done()).isEqualTo(1);
    }

    @Test
    void aVersionFromBeforeThereWereLighterOnesLeavesNothingOut() {
        var other = PlanItemId.next();
        history.plan(MONDAY, asked(timesAWeek(3)), Asked.of(other, COINS, timesAWeek(3)))
                .lighter("SHORT", MONDAY, item, other)
                .done(item, STAND, MONDAY, "1", "SHORT");

        assertThat(week(other).work().done()).isZero();
    }

    @Test
    void aSlotAsksForNoMoreThanTheShortVersionKeepsOfIt() {
        history.plan(MONDAY, asked(timesAWeek(3)).slot(2, COINS, WALK).shortWithout(1, 2))
                .lighter("SHORT", MONDAY, item)
                .done(item, STAND, MONDAY, "1", "SHORT")
                .done(item, STAND, MONDAY.plusDays(1), "1");

        assertThat(week().work().done()).isEqualTo(1);
        assertThat(week().work().shortDays()).isEqualTo(1);
    }

    @Test
    void whatIsLeftOutOnAPauseDayIsNotDone() {
        var other = PlanItemId.next();
        history.plan(
                        MONDAY,
                        asked(daily()).shortWithout(),
                        Asked.of(other, COINS, daily()).shortWithout(0))
                .hold("HEAT", MONDAY, MONDAY)
                .lighter("SHORT", MONDAY, item, other)
                .done(item, STAND, MONDAY, "1", "SHORT");

        assertThat(week(other).work()).isEqualTo(DoneCount.NOTHING);
        assertThat(week().extra()).isEqualTo(1);
    }

    @Test
    void whatIsLeftOutOnAFixedDayIsDoneOnThatDay() {
        var other = PlanItemId.next();
        history.plan(
                        MONDAY,
                        asked(daily()).shortWithout(),
                        Asked.of(other, COINS, on(DayOfWeek.MONDAY)).shortWithout(0))
                .lighter("SHORT", MONDAY, item, other)
                .done(item, STAND, MONDAY, "1", "SHORT");

        assertThat(week(other).onDay()).isEqualTo(new Attendance(1, 1));
    }

    private Asked asked(TestSchedule schedule) {
        return Asked.of(item, STAND, schedule);
    }
}
