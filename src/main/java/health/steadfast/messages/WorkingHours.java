package health.steadfast.messages;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** How much working time has passed: Monday to Friday, 8 to 16 o'clock on the clinic's clocks (domain.md §2). */
final class WorkingHours {

    /** One working day. */
    static final Duration DAY = Duration.ofHours(8);

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingHours() {}

    static Duration between(Instant from, Instant to, ZoneId zone) {
        var passed = Duration.ZERO;
        var last = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (!WEEKEND.contains(day.getDayOfWeek())) {
                var begin = later(from, day.atTime(OPENS).atZone(zone).toInstant());
                var end = earlier(to, day.atTime(CLOSES).atZone(zone).toInstant());
                passed = begin.isBefore(end) ? passed.plus(Duration.between(begin, end)) : passed;
            }
        }
        return passed;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
