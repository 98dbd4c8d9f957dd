package health.steadfast.adherence;

import static health.steadfast.adherence.Weeks.ITEM;
import static health.steadfast.adherence.Weeks.MONDAY;
import static health.steadfast.adherence.Weeks.doneOn;
import static health.steadfast.adherence.Weeks.item;
import static health.steadfast.adherence.Weeks.log;
import static health.steadfast.adherence.Weeks.plan;
import static health.steadfast.adherence.Weeks.together;
import static health.steadfast.adherence.Weeks.version;
import static health.steadfast.adherence.Weeks.week;
import static health.steadfast.adherence.Weeks.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.Schedule;
import health.steadfast.training.LoggedExercise;
import health.steadfast.training.Variant;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoneCountTest {

    @Test
    void aDateCountsOnceHoweverOftenItWasLogged() {
        assertThat(done(plan(item(3)), doneOn(0, 0, 2))).isEqualTo(2);
    }

    @Test
    void severalTimesADayCountsAsOftenAsThatDayAsksFor() {
        var twiceADay = plan(item(ITEM, new Schedule.TimesAWeek(3, 2)));

        assertThat(done(twiceADay, doneOn(0, 0, 0, 2))).isEqualTo(3);
    }

    @Test
    void aSkippedExerciseIsNotDone() {
        assertThat(done(plan(item(3)), List.of(log(ITEM, MONDAY, 0)))).isZero();
    }

    @Test
    void partOfItIsDone() {
        assertThat(done(plan(item(3)), List.of(log(ITEM, MONDAY, 0.2)))).isEqualTo(1);
    }

    @Test
    void theShortAndTheHotVersionCount() {
        var logs = List.of(log(ITEM, MONDAY, 1, Variant.SHORT), log(ITEM, MONDAY.plusDays(1), 1, Variant.HOT));

        assertThat(done(plan(item(3)), logs)).isEqualTo(2);
    }

    @Test
    void workOnPauseDaysIsExtra() {
        var holiday = new PausePeriod(PauseKind.HOLIDAY, MONDAY, MONDAY.plusDays(1));

        assertThat(done(with(plan(item(3)), holiday), doneOn(0, 1, 2))).isEqualTo(1);
    }

    @Test
    void workBeforeTheItemWasPlannedAndAfterItLeftThePlanIsExtra() {
        var other = item(PlanItemId.next(), new Schedule.Daily(1));
        var history = new PlanHistory(
                List.of(
                        version(1, MONDAY.minusWeeks(1), other),
                        version(2, MONDAY.plusDays(2), other, item(3)),
                        version(3, MONDAY.plusDays(4), other)),
                List.of(),
                null);

        assertThat(done(history, doneOn(0, 1, 2, 3, 4, 5))).isEqualTo(2);
    }

    @Test
    void logsOfOtherItemsAndWeeksDoNotCount() {
        var logs = List.of(
                log(PlanItemId.next(), MONDAY, 1), log(ITEM, MONDAY.minusDays(1), 1), log(ITEM, MONDAY.plusDays(7), 1));

        assertThat(done(plan(item(3)), logs)).isZero();
    }

    @Test
    void doneAsPrescribedNeedsFourFifthsOfTheDose() {
        var logs =
                List.of(log(ITEM, MONDAY, 1), log(ITEM, MONDAY.plusDays(1), 0.9), log(ITEM, MONDAY.plusDays(3), 0.5));
        var week = itemWeek(plan(item(3)), logs);

        assertThat(week.attendance().percent()).hasValue(100);
        assertThat(week.compliance()).hasValueSatisfying(c -> assertThat(c).isEqualByComparingTo("0.667"));
        assertThat(week.relativeCompliance())
                .hasValueSatisfying(cr -> assertThat(cr).isEqualByComparingTo("0.667"));
        assertThat(week.doseAdherence()).hasValueSatisfying(da -> assertThat(da).isEqualByComparingTo("0.8"));
    }

    @Test
    void exactlyFourFifthsIsAsPrescribed() {
        assertThat(count(plan(item(3)), List.of(log(ITEM, MONDAY, 0.8))).asPrescribed())
                .isEqualTo(1);
        assertThat(count(plan(item(3)), List.of(log(ITEM, MONDAY, 0.799))).asPrescribed())
                .isZero();
    }

    @Test
    void moreThanTheDoseCountsAsTheDose() {
        assertThat(count(plan(item(3)), List.of(log(ITEM, MONDAY, 1.5))).dose()).isEqualByComparingTo("1");
    }

    @Test
    void theDoseOfTheFirstPlannedTimesCounts() {
        var logs = together(List.of(log(ITEM, MONDAY, 0.5)), doneOn(1, 2), List.of(log(ITEM, MONDAY.plusDays(3), 1)));

        assertThat(count(plan(item(3)), logs).dose()).isEqualByComparingTo("2.5");
    }

    @Test
    void whereNothingWasDoneThereIsNoRelativeCompliance() {
        assertThat(itemWeek(plan(item(3)), List.of()).relativeCompliance()).isEmpty();
    }

    @Test
    void complianceIsCappedAtThePlannedCount() {
        assertThat(itemWeek(plan(item(3)), doneOn(0, 1, 2, 3, 4)).compliance())
                .hasValueSatisfying(c -> assertThat(c).isEqualByComparingTo("1"));
    }

    @Test
    void anyOtherDayOfTheWeekMakesUpForAFixedOne() {
        var plan = plan(item(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
        var logs = doneOn(0, 3, 4);

        assertThat(itemWeek(plan, logs).attendance().percent()).hasValue(100);
        assertThat(OnDay.of(week(plan), ITEM, logs)).isEqualTo(new Attendance(2, 3));
        assertThat(OnDay.of(week(plan), ITEM, logs).percent()).hasValue(67);
    }

    @Test
    void anItemOnAnyDayHasNoOnDayFigure() {
        assertThat(OnDay.of(week(plan(item(3))), ITEM, doneOn(0)).isScored()).isFalse();
    }

    private static int done(PlanHistory plan, List<LoggedExercise> logs) {
        return count(plan, logs).done();
    }

    private static DoneCount count(PlanHistory plan, List<LoggedExercise> logs) {
        return DoneCount.of(week(plan), ITEM, logs);
    }

    private static ItemWeek itemWeek(PlanHistory plan, List<LoggedExercise> logs) {
        return new ItemWeek(
                ITEM, Axis.BALANCE, Domain.BALANCE, MONDAY, week(plan).planned(ITEM), count(plan, logs));
    }
}
