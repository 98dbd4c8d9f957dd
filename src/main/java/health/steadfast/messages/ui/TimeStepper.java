package health.steadfast.messages.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.messages.ReminderTimes;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import java.time.LocalTime;

/** A time of the day with a large button to half an hour before and one to half an hour after; never at night. */
final class TimeStepper extends Div {

    private static final int MINUTES = 30;

    private final Span time = new Span();
    private final Button earlier;
    private final Button later;
    private LocalTime value;

    TimeStepper(String id, String label, LocalTime value) {
        this.value = value;
        setId(id);
        addClassNames("pt-card", "pt-stepper");
        var name = new Span(label);
        name.addClassName("pt-answer-hint");
        time.addClassName("pt-strong");
        time.getElement().setAttribute("aria-live", "polite");
        var words = new Div(name, time);
        words.addClassName("pt-list-words");
        earlier = button(id + "-earlier", SfIcon.MINUS, "messages.reminders.earlier", label, -MINUTES);
        later = button(id + "-later", SfIcon.PLUS, "messages.reminders.later", label, MINUTES);
        add(words, earlier, later);
        show();
    }

    LocalTime value() {
        return value;
    }

    private Button button(String id, SfIcon icon, String key, String label, int minutes) {
        var button = new Button(icon.create(), click -> {
            value = value.plusMinutes(minutes);
            show();
        });
        button.setId(id);
        button.setAriaLabel(getTranslation(key, label));
        button.addClassNames("pt-button", "pt-step-button");
        return button;
    }

    private void show() {
        time.setText(Formats.time(value));
        earlier.setEnabled(!value.minusMinutes(MINUTES).isBefore(ReminderTimes.MORNING));
        later.setEnabled(value.plusMinutes(MINUTES).isBefore(ReminderTimes.NIGHT));
    }
}
