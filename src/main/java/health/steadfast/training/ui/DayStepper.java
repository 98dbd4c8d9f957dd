package health.steadfast.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import java.time.LocalDate;
import java.util.function.Consumer;

/** One day with a large button to the day before and one to the day after. */
final class DayStepper extends Div {

    private final Span day = new Span();
    private final Button earlier;
    private final Button later;
    private LocalDate value;
    private final Consumer<LocalDate> onChange;

    DayStepper(String id, String label, LocalDate value, Consumer<LocalDate> onChange) {
        this.value = value;
        this.onChange = onChange;
        setId(id);
        addClassNames("pt-card", "pt-stepper");
        var name = new Span(label);
        name.addClassName("pt-answer-hint");
        day.addClassName("pt-strong");
        day.getElement().setAttribute("aria-live", "polite");
        var words = new Div(name, day);
        words.addClassName("pt-list-words");
        earlier = button(id + "-earlier", SfIcon.MINUS, "training.away.day-earlier", label, -1);
        later = button(id + "-later", SfIcon.PLUS, "training.away.day-later", label, 1);
        add(words, earlier, later);
        show();
    }

    private Button button(String id, SfIcon icon, String key, String label, int days) {
        var button = new Button(icon.create(), click -> move(value.plusDays(days)));
        button.setId(id);
        button.setAriaLabel(getTranslation(key, label));
        button.addClassNames("pt-button", "pt-step-button");
        return button;
    }

    /** Goes no further than these days. */
    void setRange(LocalDate first, LocalDate last) {
        earlier.setEnabled(value.isAfter(first));
        later.setEnabled(value.isBefore(last));
    }

    void setValue(LocalDate newValue) {
        value = newValue;
        show();
    }

    LocalDate value() {
        return value;
    }

    private void move(LocalDate to) {
        setValue(to);
        onChange.accept(to);
    }

    private void show() {
        day.setText(Formats.fullDate(value, getLocale()));
    }
}
