package health.steadfast.messages.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import health.steadfast.messages.ReminderTimes;
import health.steadfast.shared.ui.SfIcon;
import java.time.LocalTime;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** One or two times and the days they hold for. */
final class ReminderForm extends Div {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime FORENOON = LocalTime.of(9, 0);

    private final Div times = new Div();
    private final TimeStepper first;
    private final WeekdayRow days;
    private @Nullable TimeStepper second;

    ReminderForm(ReminderTimes chosen) {
        addClassName("pt-rows");
        times.addClassName("pt-rows");
        first = new TimeStepper(
                "first",
                getTranslation("messages.reminders.first"),
                chosen.times().getFirst());
        if (chosen.times().size() > 1) {
            second = second(chosen.times().getLast());
        }
        days = new WeekdayRow(getTranslation("messages.reminders.days"), chosen.weekdays());
        showTimes();
        add(times, new H2(getTranslation("messages.reminders.days")), days);
    }

    /** What stands here, if it is a choice that can be kept. */
    ReminderTimes value() {
        var chosen = new ArrayList<LocalTime>();
        chosen.add(first.value());
        if (second != null) {
            chosen.add(second.value());
        }
        return new ReminderTimes(chosen, days.value());
    }

    private TimeStepper second(LocalTime time) {
        return new TimeStepper("second", getTranslation("messages.reminders.second"), time);
    }

    private void showTimes() {
        times.removeAll();
        times.add(first);
        if (second == null) {
            times.add(button("add-second", "messages.reminders.add", SfIcon.PLUS, () -> {
                second = second(first.value().isBefore(EVENING) ? EVENING : FORENOON);
                showTimes();
            }));
        } else {
            times.add(second, button("remove-second", "messages.reminders.remove", SfIcon.X, () -> {
                second = null;
                showTimes();
            }));
        }
    }

    private Button button(String id, String key, SfIcon icon, Runnable action) {
        var button = new Button(getTranslation(key), icon.create(), click -> action.run());
        button.setId(id);
        button.addClassNames("pt-button", "pt-plain");
        return button;
    }
}
