package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/** One box of a paper sheet that holds a small number, or nothing. */
final class SheetNumber extends Input {

    private final int max;

    SheetNumber(String label, int max) {
        this.max = max;
        setType("text");
        setAriaLabel(label);
        setValueChangeMode(ValueChangeMode.EAGER); // a number counts as soon as it stands there, also for Ctrl+Enter
        getElement().setAttribute("inputmode", "numeric").setAttribute("maxlength", "2");
        addClassName("sheet-number");
    }

    void show(@Nullable Integer number) {
        setValue(number == null ? "" : number.toString());
    }

    /** Whether nothing stands here, or a number that is possible. Says so to a screen reader too. */
    boolean check() {
        var fits = getValue().isBlank() || number() != null;
        if (fits) {
            getElement().removeAttribute("aria-invalid");
        } else {
            getElement().setAttribute("aria-invalid", "true");
        }
        return fits;
    }

    @Nullable
    Integer number() {
        var text = getValue().strip();
        if (!text.matches("\\d{1,2}")) {
            return null;
        }
        var number = Integer.parseInt(text);
        return number <= max ? number : null;
    }
}
