package health.steadfast.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A date field in the reader's language: "17 Nov 2026", in German "17.11.2026"; weeks begin on Monday. */
public final class DateInput extends DatePicker {

    public DateInput(String label) {
        super(label);
        setLocale(getLocale());
        setI18n(texts(getLocale()));
    }

    private DatePickerI18n texts(Locale locale) {
        var texts = new DatePickerI18n();
        texts.setFirstDayOfWeek(1);
        var shown =
                locale.getLanguage().equals("de") ? "dd.MM.yyyy" : "d MMM yyyy"; // the field knows English months only
        texts.setDateFormats(shown, "d MMM yyyy", "d.M.yyyy", "d.M.yy", "d/M/yyyy", "yyyy-MM-dd");
        texts.setMonthNames(months(TextStyle.FULL_STANDALONE, locale));
        texts.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        texts.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        texts.setToday(getTranslation("shared.date.today"));
        texts.setCancel(getTranslation("shared.cancel"));
        texts.setBadInputErrorMessage(getTranslation("shared.date.bad"));
        return texts;
    }

    private static List<String> months(TextStyle style, Locale locale) {
        return Arrays.stream(Month.values())
                .map(it -> it.getDisplayName(style, locale))
                .toList();
    }

    /** Sunday first, as the field expects it. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .map(it -> it.minus(1).getDisplayName(style, locale))
                .toList();
    }
}
