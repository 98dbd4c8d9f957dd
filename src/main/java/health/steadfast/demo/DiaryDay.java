package health.steadfast.demo;

import health.steadfast.plans.PrescribedItem;
import health.steadfast.training.LogEntry;
import health.steadfast.training.Variant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One day of training.
 *
 * @param at when it began, on the patient's clock
 * @param tiredBefore tiredness before the first exercise, 0 to 10
 * @param tiredAfter tiredness after the last one, 0 to 10
 * @param loggedOn the day of the entry; later than the day itself where it was made up for
 */
record DiaryDay(
        LocalDate date,
        LocalTime at,
        Variant variant,
        int tiredBefore,
        int tiredAfter,
        LocalDate loggedOn,
        List<DiaryEntry> entries) {

    /** One exercise, done, done in part or left out, under the version in force on the day. */
    record DiaryEntry(int version, PrescribedItem item, LogEntry log) {}
}
