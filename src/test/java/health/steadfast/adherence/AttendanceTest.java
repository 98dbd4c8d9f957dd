package health.steadfast.adherence;

import static health.steadfast.adherence.Weeks.itemWeek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {

    @Test
    void twoOfThreeIsSixtySevenPercent() {
        var figure = Attendance.of(List.of(itemWeek(2, 3)));

        assertThat(figure).isEqualTo(new Attendance(2, 3));
        assertThat(figure.percent()).hasValue(67);
    }

    @Test
    void moreThanPlannedIsCappedAtOneHundredPercentAndShowsAsVolume() {
        var week = itemWeek(5, 3);

        assertThat(week.attendance().percent()).hasValue(100);
        assertThat(week.volume())
                .hasValueSatisfying(volume -> assertThat(volume).isEqualByComparingTo("1.667"));
        assertThat(week.extra()).isEqualTo(2);
    }

    @Test
    void aWeekWithNothingPlannedIsNeitherZeroNorOneHundredPercent() {
        var figure = itemWeek(2, 0).attendance();

        assertThat(figure.isScored()).isFalse();
        assertThat(figure.percent()).isEmpty();
        assertThat(figure.band()).isEmpty();
        assertThat(itemWeek(2, 0).volume()).isEmpty();
        assertThat(itemWeek(2, 0).compliance()).isEmpty();
    }

    @Test
    void weeksAreSummedBeforeTheyAreDividedNeverAveraged() {
        var figure = Attendance.of(List.of(itemWeek(2, 3), itemWeek(3, 3), itemWeek(1, 0), itemWeek(0, 5)));

        assertThat(figure).isEqualTo(new Attendance(5, 11));
        assertThat(figure.percent()).hasValue(45);
    }

    @Test
    void anItemDoneOftenDoesNotMakeUpForAnotherOneLeftOut() {
        var often = Stream.of(3, 3, 2, 2).map(done -> itemWeek(done, 3));
        var seldom = Stream.of(1, 0, 1, 0).map(done -> itemWeek(done, 3));

        assertThat(Attendance.of(Stream.concat(often, seldom).toList())).isEqualTo(new Attendance(12, 24));
    }

    @Test
    void workBeyondThePlanInOneWeekDoesNotFillAnother() {
        assertThat(Attendance.of(List.of(itemWeek(5, 3), itemWeek(0, 3)))).isEqualTo(new Attendance(3, 6));
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "4, 5, ON_TRACK",
        "79, 100, WATCH",
        "1, 2, WATCH",
        "49, 100, LOW",
        "0, 8, LOW",
        "8, 8, ON_TRACK",
        "159, 200, WATCH"
    })
    void theBandsBeginAtEightyAndFifty(int done, int planned, Band expected) {
        assertThat(new Attendance(done, planned).band()).hasValue(expected);
    }

    @Test
    void moreThanPlannedIsNoAttendance() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Attendance(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Attendance(-1, 3));
    }

    @Test
    void theOrderOfWeeksDoesNotMatter() {
        var weeks = IntStream.range(0, 20).mapToObj(i -> itemWeek(i % 4, i % 3)).toList();

        assertThat(Attendance.of(weeks.reversed())).isEqualTo(Attendance.of(weeks));
    }
}
