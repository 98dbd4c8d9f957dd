package health.steadfast.plans;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Set;

/** On which days of a week an item is planned. */
public sealed interface Schedule extends Serializable {

    /** How often a day, 1 to 6. */
    int timesADay();

    /** How many days of a full week are planned, 1 to 7. */
    int daysAWeek();

    /** The same days, another number of times on each. */
    default Schedule withTimesADay(int times) {
        return switch (this) {
            case TimesAWeek it -> new TimesAWeek(it.days(), times);
            case Weekdays it -> new Weekdays(it.days(), times);
            case Daily _ -> new Daily(times);
        };
    }

    /** So many days a week, whichever the patient likes. */
    record TimesAWeek(int days, int timesADay) implements Schedule {

        public TimesAWeek {
            if (days < 1 || days > 7) {
                throw new IllegalArgumentException("days a week must be between 1 and 7, was " + days);
            }
            requireTimesADay(timesADay);
        }

        @Override
        public int daysAWeek() {
            return days;
        }
    }

    /** Fixed days; any other day of the same week makes up for one. */
    record Weekdays(Set<DayOfWeek> days, int timesADay) implements Schedule {

        public Weekdays {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("fixed weekdays need at least one day");
            }
            days = Set.copyOf(days);
            requireTimesADay(timesADay);
        }

        @Override
        public int daysAWeek() {
            return days.size();
        }
    }

    /** Every day. */
    record Daily(int timesADay) implements Schedule {

        public Daily {
            requireTimesADay(timesADay);
        }

        @Override
        public int daysAWeek() {
            return 7;
        }
    }

    private static void requireTimesADay(int times) {
        if (times < 1 || times > 6) {
            throw new IllegalArgumentException("times a day must be between 1 and 6, was " + times);
        }
    }
}
