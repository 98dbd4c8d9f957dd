package health.steadfast.shared.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Function;

/** One choice of two to five, drawn as joined cells; a radio group to keyboard and screen reader. */
public class Segments<T> extends RadioButtonGroup<T> {

    public Segments(String label, Function<T, String> text, List<T> choices) {
        setLabel(label);
        setItems(choices);
        setItemLabelGenerator(text::apply);
        addClassName("sf-segments");
    }

    /** Puts the focus on the chosen cell, else on the first. */
    public void focus() {
        getElement().callJsFunction("focus");
    }
}
