package health.steadfast.testing;

import java.time.DayOfWeek;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A schedule as it is stored. */
public record TestSchedule(
        String kind, @Nullable Integer timesAWeek, @Nullable Integer weekdays, int timesADay) {

    public static TestSchedule timesAWeek(int days) {
        return new TestSchedule("TIMES_A_WEEK", days, null, 1);
    }

    public static TestSchedule daily() {
        return new TestSchedule("DAILY", null, null, 1);
    }

    /** Monday is the lowest bit. */
    public static TestSchedule on(DayOfWeek... days) {
        var bits =
                Arrays.stream(days).mapToInt(day -> 1 << (day.getValue() - 1)).sum();
        return new TestSchedule("WEEKDAYS", null, bits, 1);
    }
}
