package health.steadfast.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;

/** "Calm": no movement and fewer pictures, for whom much at once is too much. */
public final class Calm extends Checkbox {

    private static final DeviceChoice CHOICE = new DeviceChoice("steadfast-calm");
    private static final String YES = "yes";

    public Calm() {
        setId("calm");
        setLabel(getTranslation("shared.calm"));
        setValue(isChosen(VaadinRequest.getCurrent()));
        addValueChangeListener(event -> getUI().ifPresent(ui -> {
            apply(ui, event.getValue());
            CHOICE.keep(event.getValue() ? YES : "no");
        }));
    }

    /** Whether this device asks for calm. */
    public static boolean isChosen(@Nullable VaadinRequest request) {
        return CHOICE.read(request).filter(YES::equals).isPresent();
    }

    /** Shows it in this window. */
    public static void apply(UI ui, boolean calm) {
        ui.getElement().getClassList().set("sf-calm", calm);
    }
}
