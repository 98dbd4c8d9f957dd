package health.steadfast.training;

import health.steadfast.shared.RuleViolation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** For which days something may be entered, and when an entry is late. */
final class EntryWindow {

    /** How many days back an entry is still allowed. */
    static final int MAX_DAYS_BACK = 7;

    /** How many days back a therapist may still key what a patient brings or tells. A decision of the product. */
    static final int MAX_STAFF_DAYS_BACK = 21;

    /** From how many days on an entry counts but is marked late. */
    static final int LATE_FROM_DAYS = 2;

    private EntryWindow() {}

    /** Refuses a day in the future and one longer ago than {@link #MAX_DAYS_BACK} days. */
    static void requireOpen(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw new RuleViolation("training.date-in-future");
        }
        if (daysLate(date, today) > MAX_DAYS_BACK) {
            throw new RuleViolation("training.date-too-long-ago", MAX_DAYS_BACK);
        }
    }

    /** Whether a therapist may key something for the day. */
    static boolean isOpenToStaff(LocalDate date, LocalDate today) {
        return !date.isAfter(today) && daysLate(date, today) <= MAX_STAFF_DAYS_BACK;
    }

    static int daysLate(LocalDate date, LocalDate loggedOn) {
        return (int) ChronoUnit.DAYS.between(date, loggedOn);
    }

    static boolean isLate(LocalDate date, LocalDate loggedOn) {
        return daysLate(date, loggedOn) >= LATE_FROM_DAYS;
    }
}
