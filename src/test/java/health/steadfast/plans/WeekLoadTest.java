package health.steadfast.plans;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WeekLoadTest {

    private static final Dose TEN_MINUTES = new Dose(1, null, null, BigDecimal.TEN, 0, Side.NONE, Support.NONE, null);

    @Autowired
    Catalogue catalogue;

    @Test
    void anEmptyPlanAsksForNothing() {
        assertThat(load().isEmpty()).isTrue();
        assertThat(load().weekMinutes()).isZero();
    }

    @Test
    void itemsOfAnyDaysGatherInTheSameSessions() {
        var load = load(
                item("seated-march", new Schedule.TimesAWeek(3, 1)),
                item("seated-dance", new Schedule.TimesAWeek(5, 1)));

        assertThat(load.sessions().keySet())
                .containsExactlyInAnyOrder(MONDAY, TUESDAY, WEDNESDAY, java.time.DayOfWeek.THURSDAY, FRIDAY);
        assertThat(load.shortestMinutes()).isEqualTo(10);
        assertThat(load.longestMinutes()).isEqualTo(20);
        assertThat(load.mostExercises()).isEqualTo(2);
        assertThat(load.weekMinutes()).isEqualTo(80);
    }

    @Test
    void itemsOfAnyDaysJoinTheFixedDays() {
        var load = load(
                item("seated-march", new Schedule.Weekdays(Set.of(SATURDAY, SUNDAY), 1)),
                item("seated-dance", new Schedule.TimesAWeek(2, 1)));

        assertThat(load.sessions().keySet()).containsExactlyInAnyOrder(SATURDAY, SUNDAY);
        assertThat(load.daysOver(15)).containsExactly(SATURDAY, SUNDAY);
        assertThat(load.daysOver(20)).isEmpty();
    }

    @Test
    void ofASlotTheLongestThatAreAskedForCount() {
        var fiveMinutes = new Choice(
                new ExerciseSlug("seated-dance"),
                new Dose(1, null, null, new BigDecimal(5), 0, Side.NONE, Support.NONE, null));
        var slot = item("seated-march", new Schedule.Daily(1));

        var one = load(slot.withSlot(new Slot(1, List.of(fiveMinutes))));
        var both = load(slot.withSlot(new Slot(2, List.of(fiveMinutes))));

        assertThat(one.longestMinutes()).isEqualTo(10);
        assertThat(one.mostExercises()).isEqualTo(1);
        assertThat(both.longestMinutes()).isEqualTo(15);
        assertThat(both.mostExercises()).isEqualTo(2);
    }

    @Test
    void severalTimesADayCountSeveralTimes() {
        assertThat(load(item("seated-march", new Schedule.Daily(3))).weekMinutes())
                .isEqualTo(210);
    }

    private WeekLoad load(DraftItem... items) {
        return WeekLoad.of(List.of(items), catalogue);
    }

    private static DraftItem item(String exercise, Schedule schedule) {
        return Drafts.item(exercise, TEN_MINUTES, schedule);
    }
}
