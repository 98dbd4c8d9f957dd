package health.steadfast.adherence;

import static health.steadfast.adherence.Weeks.EXERCISE;
import static health.steadfast.adherence.Weeks.ITEM;
import static health.steadfast.adherence.Weeks.MONDAY;
import static health.steadfast.adherence.Weeks.OTHER;
import static health.steadfast.adherence.Weeks.between;
import static health.steadfast.adherence.Weeks.doneOf;
import static health.steadfast.adherence.Weeks.doneOn;
import static health.steadfast.adherence.Weeks.item;
import static health.steadfast.adherence.Weeks.log;
import static health.steadfast.adherence.Weeks.plan;
import static health.steadfast.adherence.Weeks.slot;
import static health.steadfast.adherence.Weeks.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.Schedule;
import health.steadfast.training.LoggedExercise;
import health.steadfast.training.Variant;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayMarkTest {

    private static final LocalDate LATER = MONDAY.plusWeeks(1);
    private static final PlanHistory ANY_DAY = plan(item(3));
    private static final PlanHistory ON_MONDAYS = plan(item(DayOfWeek.MONDAY));

    @Test
    void aDayOnWhichEverythingWasDoneIsDone() {
        assertThat(mark(ANY_DAY, doneOn(0))).isEqualTo(DayMark.DONE);
    }

    @Test
    void aShortOrHotDayIsMarkedShort() {
        assertThat(mark(ANY_DAY, List.of(log(ITEM, MONDAY, 1, Variant.SHORT)))).isEqualTo(DayMark.SHORT);
        assertThat(mark(ANY_DAY, List.of(log(ITEM, MONDAY, 1, Variant.HOT)))).isEqualTo(DayMark.SHORT);
    }

    @Test
    void aDayWithAPartOrASkippedExerciseIsPartlyDone() {
        var other = PlanItemId.next();

        assertThat(mark(ANY_DAY, List.of(log(ITEM, MONDAY, 0.5)))).isEqualTo(DayMark.PARTLY);
        assertThat(mark(ANY_DAY, List.of(log(ITEM, MONDAY, 1), log(other, MONDAY, 0))))
                .isEqualTo(DayMark.PARTLY);
    }

    @Test
    void aFixedItemLeftOpenMakesTheDayPartlyDone() {
        var other = PlanItemId.next();
        var plan = plan(item(3), item(other, new Schedule.Weekdays(Set.of(DayOfWeek.MONDAY), 1)));

        assertThat(mark(plan, doneOn(0))).isEqualTo(DayMark.PARTLY);
    }

    @Test
    void onlyAFixedDayCanStayOpen() {
        assertThat(mark(ON_MONDAYS, List.of())).isEqualTo(DayMark.OPEN);
        assertThat(mark(ON_MONDAYS, List.of(log(ITEM, MONDAY, 0)))).isEqualTo(DayMark.OPEN);
        assertThat(mark(plan(item(ITEM, new Schedule.Daily(1))), List.of())).isEqualTo(DayMark.OPEN);
        assertThat(mark(ANY_DAY, List.of())).isEqualTo(DayMark.NOT_PLANNED);
        assertThat(DayMark.of(ON_MONDAYS, MONDAY.plusDays(1), List.of(), LATER)).isEqualTo(DayMark.NOT_PLANNED);
    }

    @Test
    void aPauseComesFirst() {
        var paused = with(ON_MONDAYS, new PausePeriod(PauseKind.RELAPSE_SUSPECTED, MONDAY, null));

        assertThat(mark(paused, doneOn(0))).isEqualTo(DayMark.ON_HOLD);
        assertThat(DayMark.of(paused, MONDAY.plusDays(1), List.of(), MONDAY)).isEqualTo(DayMark.TO_COME);
    }

    @Test
    void daysOutsideThePlanAreNotPlanned() {
        assertThat(mark(plan(MONDAY.plusDays(1), item(DayOfWeek.MONDAY)), List.of()))
                .isEqualTo(DayMark.NOT_PLANNED);
        assertThat(mark(plan(MONDAY.plusDays(1), item(3)), doneOn(0))).isEqualTo(DayMark.NOT_PLANNED);
    }

    @Test
    void todayIsToComeUntilSomethingIsDone() {
        assertThat(DayMark.of(ON_MONDAYS, MONDAY, List.of(), MONDAY)).isEqualTo(DayMark.TO_COME);
        assertThat(DayMark.of(ON_MONDAYS, MONDAY, doneOn(0), MONDAY)).isEqualTo(DayMark.DONE);
        assertThat(DayMark.of(ON_MONDAYS, MONDAY.plusDays(7), List.of(), MONDAY))
                .isEqualTo(DayMark.TO_COME);
    }

    @Test
    void aSlotIsDoneWhenSoManyOfItsExercisesWereDone() {
        var one = List.of(doneOf(EXERCISE, MONDAY));
        var twice = List.of(doneOf(EXERCISE, MONDAY), doneOf(EXERCISE, MONDAY));
        var two = List.of(doneOf(EXERCISE, MONDAY), doneOf(OTHER, MONDAY));

        assertThat(mark(plan(slot(2, new Schedule.TimesAWeek(3, 1))), one)).isEqualTo(DayMark.PARTLY);
        assertThat(mark(plan(slot(2, new Schedule.TimesAWeek(3, 1))), twice)).isEqualTo(DayMark.PARTLY);
        assertThat(mark(plan(slot(2, new Schedule.Daily(1))), two)).isEqualTo(DayMark.DONE);
        assertThat(mark(plan(slot(1, new Schedule.Daily(1))), one)).isEqualTo(DayMark.DONE);
    }

    @Test
    void aDayThatAsksForAnItemTwiceIsPartlyDoneAfterTheFirstTime() {
        var plan = plan(item(ITEM, new Schedule.Daily(2)));

        assertThat(mark(plan, doneOn(0))).isEqualTo(DayMark.PARTLY);
        assertThat(mark(plan, doneOn(0, 0))).isEqualTo(DayMark.DONE);
    }

    @Test
    void aFixedDayBeforeTheItemBeginsOrAfterItEndsDoesNotStayOpen() {
        var later = between(item(DayOfWeek.MONDAY), MONDAY.plusDays(1), MONDAY.plusDays(20));
        var over = between(item(DayOfWeek.MONDAY), MONDAY.minusDays(20), MONDAY.minusDays(1));

        assertThat(mark(plan(later), List.of())).isEqualTo(DayMark.NOT_PLANNED);
        assertThat(mark(plan(over), List.of())).isEqualTo(DayMark.NOT_PLANNED);
    }

    private static DayMark mark(PlanHistory plan, List<LoggedExercise> logs) {
        return DayMark.of(plan, MONDAY, logs, LATER);
    }
}
