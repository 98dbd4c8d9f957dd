package health.steadfast.accounts.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A birth date as three numbers: quicker and surer to type than to find in a calendar. */
final class BirthDateField extends CustomField<@Nullable LocalDate> {

    private final TextField day = part("day", 2);
    private final TextField month = part("month", 2);
    private final TextField year = part("year", 4);

    BirthDateField(String label) {
        super(null);
        setLabel(label);
        addClassName("birth-date");
        day.setId("birth-day");
        month.setId("birth-month");
        year.setId("birth-year");
        var parts = new Div(day, month, year);
        parts.addClassName("birth-date-parts");
        add(parts);
    }

    private TextField part(String name, int digits) {
        var field = new TextField(getTranslation("accounts.birth-date." + name));
        field.setMaxLength(digits);
        field.setAllowedCharPattern("[0-9]");
        field.getElement().setAttribute("inputmode", "numeric");
        field.addClassName("birth-date-" + name);
        return field;
    }

    /** The date that stands in the three fields, or null if it is none. */
    @Nullable
    LocalDate typed() {
        try {
            return LocalDate.of(
                    Integer.parseInt(year.getValue()),
                    Integer.parseInt(month.getValue()),
                    Integer.parseInt(day.getValue()));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    @Override
    protected @Nullable LocalDate generateModelValue() {
        return typed();
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate value) {
        day.setValue(value == null ? "" : String.valueOf(value.getDayOfMonth()));
        month.setValue(value == null ? "" : String.valueOf(value.getMonthValue()));
        year.setValue(value == null ? "" : String.valueOf(value.getYear()));
    }

    @Override
    public void focus() {
        day.focus();
    }
}
