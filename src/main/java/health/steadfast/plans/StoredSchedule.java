package health.steadfast.plans;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an item is planned, as it is stored.
 *
 * @param weekdays bits, Monday the lowest; set for fixed weekdays only
 */
@Embeddable
record StoredSchedule(
        String schedule,
        @Nullable Integer timesPerWeek,
        @Nullable Integer weekdays,
        int timesPerDay,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeUntil) {

    private static final String TIMES_A_WEEK = "TIMES_A_WEEK";
    private static final String WEEKDAYS = "WEEKDAYS";
    private static final String DAILY = "DAILY";

    static StoredSchedule of(Schedule schedule, ActiveTime active) {
        return new StoredSchedule(
                kind(schedule),
                schedule instanceof Schedule.TimesAWeek times ? times.days() : null,
                schedule instanceof Schedule.Weekdays fixed ? bits(fixed.days()) : null,
                schedule.timesADay(),
                active.from(),
                active.until());
    }

    Schedule toSchedule() {
        return switch (schedule) {
            case DAILY -> new Schedule.Daily(timesPerDay);
            case WEEKDAYS -> new Schedule.Weekdays(days(weekdays == null ? 0 : weekdays), timesPerDay);
            case TIMES_A_WEEK -> new Schedule.TimesAWeek(timesPerWeek == null ? 0 : timesPerWeek, timesPerDay);
            default -> throw new IllegalStateException("unknown schedule " + schedule);
        };
    }

    ActiveTime toActive() {
        return new ActiveTime(activeFrom, activeUntil);
    }

    private static String kind(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Daily _ -> DAILY;
            case Schedule.Weekdays _ -> WEEKDAYS;
            case Schedule.TimesAWeek _ -> TIMES_A_WEEK;
        };
    }

    private static int bits(Set<DayOfWeek> days) {
        return days.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
    }

    private static Set<DayOfWeek> days(int bits) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if ((bits & 1 << (day.getValue() - 1)) != 0) {
                days.add(day);
            }
        }
        return days;
    }
}
