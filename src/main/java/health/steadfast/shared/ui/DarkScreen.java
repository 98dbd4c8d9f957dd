package health.steadfast.shared.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.server.VaadinRequest;

/** The one choice of colours that patients get: dark, or as the device has it. */
public final class DarkScreen extends Checkbox {

    public DarkScreen() {
        setId("dark");
        setLabel(getTranslation("shared.dark-screen"));
        setValue(Theme.of(VaadinRequest.getCurrent()) == Theme.DARK);
        addValueChangeListener(
                event -> getUI().ifPresent(ui -> (event.getValue() ? Theme.DARK : Theme.SYSTEM).choose(ui)));
    }
}
