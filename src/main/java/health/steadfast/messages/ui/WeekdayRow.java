package health.steadfast.messages.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Set;

/** The days of the week, each a large button that is pressed or not. */
final class WeekdayRow extends Div {

    private final Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);

    WeekdayRow(String label, Set<DayOfWeek> days) {
        chosen.addAll(days);
        setId("weekdays");
        addClassName("pt-choices");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var day : DayOfWeek.values()) {
            add(button(day));
        }
    }

    Set<DayOfWeek> value() {
        return Set.copyOf(chosen);
    }

    private Button button(DayOfWeek day) {
        var button = new Button(new Span(day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale())));
        button.setId("day-" + day.getValue());
        button.addClassNames("pt-button", "pt-plain");
        button.addClickListener(click -> {
            if (!chosen.remove(day)) {
                chosen.add(day);
            }
            show(button, day);
        });
        show(button, day);
        return button;
    }

    private void show(Button button, DayOfWeek day) {
        var pressed = chosen.contains(day);
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.setClassName("pt-answer-chosen", pressed);
    }
}
