package health.steadfast.adherence;

import static health.steadfast.testing.TestSchedule.daily;
import static health.steadfast.testing.TestSchedule.on;
import static health.steadfast.testing.TestSchedule.timesAWeek;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.adherence.History.Asked;
import health.steadfast.plans.PauseKind;
import health.steadfast.testing.TestSchedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a week asks for: every example of the clinical notes, and every kind of schedule. */
class PlannedExamplesTest extends WeekExamples {

    @ParameterizedTest(name = "{0} a week with {1} active days plans {2}")
    @CsvSource({"3, 7, 3", "3, 4, 2", "3, 2, 1", "3, 1, 0", "2, 3, 1", "1, 3, 0", "1, 4, 1", "7, 7, 7"})
    void timesAWeekInPartOfAWeek(int times, int activeDays, int planned) {
        history.plan(SUNDAY.minusDays(activeDays - 1L), asked(timesAWeek(times)));

        assertThat(week().planned()).isEqualTo(planned);
        assertThat(week().attendance().isScored()).isEqualTo(planned > 0);
    }

    @Test
    void threeDaysAtThreeAWeekThenFourDaysAtFiveAWeekPlanFour() {
        history.plan(MONDAY, asked(timesAWeek(3))).version(MONDAY.plusDays(3), asked(timesAWeek(5)));

        assertThat(week().planned()).isEqualTo(4);
    }

    @Test
    void dailyWithAPauseOfTwoDaysPlansFive() {
        history.plan(MONDAY, asked(daily())).hold("HOLIDAY", MONDAY.plusDays(2), MONDAY.plusDays(3));

        assertThat(week().planned()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(PauseKind.class)
    void everyKindOfPauseTakesItsFirstAndItsLastDayOut(PauseKind kind) {
        history.plan(MONDAY, asked(daily())).hold(kind.name(), MONDAY, MONDAY.plusDays(1));

        assertThat(week().planned()).isEqualTo(5);
    }

    @Test
    void overlappingPausesTakeADayOutOnce() {
        history.plan(MONDAY, asked(daily()))
                .hold("ILLNESS", MONDAY, MONDAY.plusDays(2))
                .hold("AWAY", MONDAY.plusDays(1), MONDAY.plusDays(3))
                .hold("HEAT", MONDAY.plusDays(2), MONDAY.plusDays(2));

        assertThat(week().planned()).isEqualTo(3);
    }

    @Test
    void aPauseThatWasNeverLiftedPlansNothing() {
        history.plan(MONDAY, asked(timesAWeek(3))).hold("THERAPIST_HOLD", MONDAY, null);

        assertThat(weeks()).hasSize(4).allMatch(week -> week.planned() == 0);
    }

    @Test
    void fixedWeekdaysPlanTheScheduledDatesThatAreActive() {
        history.plan(MONDAY.plusDays(1), asked(on(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)))
                .hold("AWAY", MONDAY.plusDays(4), MONDAY.plusDays(5));

        assertThat(week().planned()).isEqualTo(1);
        assertThat(week().scheduled()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} days a week, {1} times a day, {2} active days plan {3}")
    @CsvSource({"3, 2, 7, 6", "3, 2, 4, 3", "1, 3, 1, 0", "1, 3, 2, 1", "5, 3, 3, 6"})
    void severalTimesADayAreCountedBeforeRounding(int times, int aDay, int activeDays, int planned) {
        history.plan(SUNDAY.minusDays(activeDays - 1L), asked(new TestSchedule("TIMES_A_WEEK", times, null, aDay)));

        assertThat(week().planned()).isEqualTo(planned);
    }

    @Test
    void fixedWeekdaysSeveralTimesADayPlanSoManyForEachDate() {
        var tuesdayAndFriday = new TestSchedule("WEEKDAYS", null, 0b0010010, 3);
        history.plan(MONDAY, asked(tuesdayAndFriday));

        assertThat(week().planned()).isEqualTo(6);
    }

    @Test
    void anItemIsPlannedBetweenItsFirstAndItsLastDay() {
        history.plan(MONDAY, asked(daily()).between(MONDAY.plusDays(2), MONDAY.plusDays(10)));

        assertThat(weeks()).extracting(ItemWeek::planned).containsExactly(4, 5);
    }

    @Test
    void anItemThatChangesFromAnyDayToFixedDaysInMidWeekPlansBothParts() {
        history.plan(MONDAY, asked(timesAWeek(5))) // Monday to Thursday: 5 * 4 / 7 = 2.9
                .version(MONDAY.plusDays(4), asked(on(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)));

        assertThat(week().planned()).isEqualTo(4);
    }

    @Test
    void aVersionPublishedLaterReplacesAnEarlierOneThatHasNotBegun() {
        history.plan(MONDAY, asked(timesAWeek(7)))
                .version(MONDAY.plusDays(4), asked(timesAWeek(1)))
                .version(MONDAY.plusDays(2), asked(timesAWeek(7)));

        assertThat(week().planned()).isEqualTo(7);
    }

    @Test
    void aPlanThatEndedPlansNoLaterWeek() {
        history.plan(MONDAY, asked(daily())).end(MONDAY.plusDays(8));

        assertThat(weeks()).extracting(ItemWeek::planned).containsExactly(2, 7);
    }

    @Test
    void theWeekInWhichTheClocksChangeHasSevenDaysLikeAnyOther() {
        var start = LocalDate.of(2026, 3, 23); // the night to Sunday 29 March has 23 hours
        history.plan(start, asked(daily())).done(item, STAND, start.plusDays(6), "1");

        var week = weeks().getFirst();
        assertThat(week.week()).isEqualTo(start);
        assertThat(week.attendance()).isEqualTo(new Attendance(1, 7));
    }

    private Asked asked(TestSchedule schedule) {
        return Asked.of(item, STAND, schedule);
    }
}
