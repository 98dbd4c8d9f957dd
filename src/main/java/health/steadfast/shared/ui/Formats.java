package health.steadfast.shared.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, times and numbers as people write them, in English and German. */
public final class Formats {

    private Formats() {}

    /** "Tue 17 Nov", "Di 17. Nov"; with the year when it is not the year of {@code today}. */
    public static String date(LocalDate date, LocalDate today, Locale locale) {
        return format(date, weekday(locale) + dayAndMonth(locale) + yearUnlessOf(date, today), locale);
    }

    /** "17 Nov", "17. Nov"; with the year when it is not the year of {@code today}. */
    public static String shortDate(LocalDate date, LocalDate today, Locale locale) {
        return format(date, dayAndMonth(locale) + yearUnlessOf(date, today), locale);
    }

    /** "17 Nov 2026", "17. Nov 2026". */
    public static String dateWithYear(LocalDate date, Locale locale) {
        return format(date, dayAndMonth(locale) + " yyyy", locale);
    }

    /** "Thursday 19 November", "Donnerstag, 19. November". */
    public static String fullDate(LocalDate date, Locale locale) {
        return format(date, isGerman(locale) ? "EEEE, d. MMMM" : "EEEE d MMMM", locale);
    }

    /** "18:40", on 24 hours in both languages. */
    public static String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }

    /** "18:40" as the clocks of {@code zone} showed it. */
    public static String time(Instant moment, ZoneId zone) {
        return time(moment.atZone(zone).toLocalTime());
    }

    /** "Mon 16 Nov, 18:40". */
    public static String moment(Instant moment, ZoneId zone, LocalDate today, Locale locale) {
        return date(moment.atZone(zone).toLocalDate(), today, locale) + ", " + time(moment, zone);
    }

    /** "1,204" or "1.204", with at most {@code decimals} decimals. */
    public static String number(Number number, int decimals, Locale locale) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    private static String format(LocalDate date, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    private static String weekday(Locale locale) {
        return isGerman(locale) ? "ccc " : "EEE ";
    }

    /** In German without the point of an abbreviation, which would stand beside that of a sentence. */
    private static String dayAndMonth(Locale locale) {
        return isGerman(locale) ? "d. LLL" : "d MMM";
    }

    private static String yearUnlessOf(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? "" : " yyyy";
    }

    private static boolean isGerman(Locale locale) {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage());
    }
}
