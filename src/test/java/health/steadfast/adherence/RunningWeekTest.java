package health.steadfast.adherence;

import static health.steadfast.adherence.Weeks.EXERCISE;
import static health.steadfast.adherence.Weeks.ITEM;
import static health.steadfast.adherence.Weeks.MONDAY;
import static health.steadfast.adherence.Weeks.OTHER;
import static health.steadfast.adherence.Weeks.doneOf;
import static health.steadfast.adherence.Weeks.doneOn;
import static health.steadfast.adherence.Weeks.item;
import static health.steadfast.adherence.Weeks.log;
import static health.steadfast.adherence.Weeks.plan;
import static health.steadfast.adherence.Weeks.slot;
import static health.steadfast.adherence.Weeks.week;
import static health.steadfast.adherence.Weeks.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.Schedule;
import health.steadfast.training.Variant;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningWeekTest {

    @Test
    void itIsToldAsDoneSoFar() {
        var running = RunningWeek.of(week(plan(item(3))), ITEM, 2, doneOn(0, 2), MONDAY.plusDays(3));

        assertThat(running.done()).isEqualTo(2);
        assertThat(running.planned()).isEqualTo(3);
        assertThat(running.isOnTrack()).isTrue();
    }

    @Test
    void todayCountsAsLeftUntilItIsDone() {
        var sunday = MONDAY.plusDays(6);

        assertThat(RunningWeek.of(week(plan(item(3))), ITEM, 2, doneOn(0, 2), sunday)
                        .isOnTrack())
                .isTrue();
        assertThat(RunningWeek.of(week(plan(item(3))), ITEM, 2, doneOn(0, 6), sunday)
                        .isOnTrack())
                .isFalse();
    }

    @Test
    void daysOnHoldAreNotLeft() {
        var plan = with(plan(item(7)), new PausePeriod(PauseKind.ILLNESS, MONDAY.plusDays(5), null));

        assertThat(RunningWeek.of(week(plan), ITEM, 3, doneOn(0, 1, 2), MONDAY.plusDays(3))
                        .stillPossible())
                .isEqualTo(2);
    }

    @Test
    void severalTimesADayLeaveSeveralChances() {
        var plan = plan(item(ITEM, new Schedule.Daily(2)));

        assertThat(RunningWeek.of(week(plan), ITEM, 1, doneOn(5), MONDAY.plusDays(5))
                        .stillPossible())
                .isEqualTo(3);
    }

    @Test
    void aSlotThatIsHalfDoneTodayIsStillPossibleToday() {
        var sunday = MONDAY.plusDays(6);
        var plan = plan(slot(2, new Schedule.Daily(1)));
        var half = List.of(doneOf(EXERCISE, sunday));
        var whole = List.of(doneOf(EXERCISE, sunday), doneOf(OTHER, sunday));

        assertThat(RunningWeek.of(week(plan), ITEM, 6, half, sunday).isOnTrack())
                .isTrue();
        assertThat(RunningWeek.of(week(plan), ITEM, 5, half, sunday).isOnTrack())
                .isFalse();
        assertThat(RunningWeek.of(week(plan), ITEM, 7, whole, sunday).stillPossible())
                .isZero();
    }

    @Test
    void theTargetOfTrainingDaysIsTheBusiestItem() {
        var plan = plan(item(3), item(PlanItemId.next(), new Schedule.TimesAWeek(5, 1)));

        assertThat(TrainingDays.of(week(plan), doneOn(0, 1, 1))).isEqualTo(new TrainingDays(2, 5));
    }

    @Test
    void fixedWeekdaysOfAllItemsMakeOneTarget() {
        var plan = plan(
                item(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                item(PlanItemId.next(), new Schedule.Weekdays(java.util.Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 1)),
                item(PlanItemId.next(), new Schedule.TimesAWeek(2, 1)));

        assertThat(TrainingDays.of(week(plan), List.of()).target()).isEqualTo(3);
    }

    @Test
    void theTargetIsNeverMoreThanTheActiveDays() {
        var plan = with(plan(item(5)), new PausePeriod(PauseKind.AWAY, MONDAY, MONDAY.plusDays(3)));

        assertThat(TrainingDays.of(week(plan), doneOn(0, 4))).isEqualTo(new TrainingDays(1, 3));
    }

    @Test
    void aShortDayIsATrainingDayAndASkippedOneIsNot() {
        var logs = List.of(log(ITEM, MONDAY, 0.5, Variant.SHORT), log(ITEM, MONDAY.plusDays(1), 0));

        assertThat(TrainingDays.of(week(plan(item(3))), logs).done()).isEqualTo(1);
    }
}
