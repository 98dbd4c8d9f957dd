package health.steadfast.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two or three large answers side by side, one of them pressed; below one another where the words need the room. */
final class ChoiceRow<E extends Enum<E>> extends Div {

    private final Map<E, Button> buttons = new LinkedHashMap<>();
    private final Consumer<E> onChoose;
    private @Nullable E value;

    ChoiceRow(String id, String label, List<E> choices, Function<E, String> words, Consumer<E> onChoose) {
        this.onChoose = onChoose;
        setId(id);
        addClassName("pt-choices");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        choices.forEach(choice -> {
            var button = new Button(new Span(words.apply(choice)), click -> choose(choice));
            button.setId(id + "-" + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.addClassNames("pt-button", "pt-plain");
            buttons.put(choice, button);
            add(button);
        });
        show();
    }

    @Nullable
    E value() {
        return value;
    }

    void setValue(@Nullable E chosen) {
        value = chosen;
        show();
    }

    private void choose(E choice) {
        setValue(choice);
        onChoose.accept(choice);
    }

    private void show() {
        buttons.forEach((choice, button) -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(choice == value));
            button.setClassName("pt-answer-chosen", choice == value);
        });
    }
}
