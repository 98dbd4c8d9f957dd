package health.steadfast.messages;

import health.steadfast.shared.RuleViolation;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When a patient wants to be reminded, by the clocks of the patient's zone.
 *
 * @param times one or two, the earlier one first; the same time twice is one
 * @param weekdays at least one
 */
public record ReminderTimes(List<LocalTime> times, Set<DayOfWeek> weekdays) implements Serializable {

    /** Nobody is reminded before. */
    public static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Nobody is reminded from then on. */
    public static final LocalTime NIGHT = LocalTime.of(21, 0);

    /** On so many times a day. */
    public static final int MOST = 2;

    private static final LocalTime USUAL = LocalTime.of(9, 0);

    public ReminderTimes {
        times = times.stream().distinct().sorted().toList();
        weekdays = Set.copyOf(weekdays);
        if (weekdays.isEmpty()) {
            throw new RuleViolation("messages.reminders.no-day");
        }
        if (times.isEmpty() || times.size() > MOST) {
            throw new RuleViolation("messages.reminders.one-or-two");
        }
        if (times.stream().anyMatch(time -> time.isBefore(MORNING) || !time.isBefore(NIGHT))) {
            throw new RuleViolation("messages.reminders.at-night");
        }
    }

    /** What stands there before anything was chosen. */
    static ReminderTimes usual() {
        return new ReminderTimes(List.of(USUAL), EnumSet.allOf(DayOfWeek.class));
    }
}
