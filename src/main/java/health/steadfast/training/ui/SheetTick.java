package health.steadfast.training.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** One box of a paper sheet. */
@Tag("input")
final class SheetTick extends AbstractSinglePropertyField<SheetTick, Boolean>
        implements HasStyle, HasEnabled, HasAriaLabel {

    SheetTick(String label) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox");
        setAriaLabel(label);
        addClassName("sheet-tick");
    }
}
