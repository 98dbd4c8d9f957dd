package health.steadfast.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;

/**
 * A single key as a shortcut of a whole screen. It rests while somebody types into a field, where the same key is a
 * letter, and it leaves all combinations with Ctrl, Alt and Meta alone. Whoever speaks to the computer, or hits keys
 * without meaning to, switches all of them off on this device (WCAG 2.1.4).
 */
public final class SingleKey {

    /** Stands on the page while single keys are off. */
    public static final String OFF_CLASS = "sf-no-single-keys";

    /** Holds in the browser while single keys are on. */
    public static final String ON = "!document.body.classList.contains('" + OFF_CLASS + "')";

    private static final DeviceChoice CHOICE = new DeviceChoice("steadfast-single-keys");
    private static final String OFF = "off";

    private static final String FILTER = """
            event.key === '%s' && !event.ctrlKey && !event.altKey && !event.metaKey && %s \
            && !event.composedPath()[0].matches('input, textarea, select, [contenteditable]')""";

    private SingleKey() {}

    /** Runs {@code action} when {@code key} is pressed while {@code view} is on the screen. */
    public static void on(Component view, char key, Runnable action) {
        if (key == '\'' || key == '\\') {
            throw new IllegalArgumentException("not a key for a shortcut");
        }
        view.addAttachListener(attached -> {
            var registration = attached.getUI()
                    .getElement()
                    .addEventListener("keydown", pressed -> action.run())
                    .setFilter(FILTER.formatted(key, ON))
                    .preventDefault();
            view.addDetachListener(detached -> {
                registration.remove();
                detached.unregisterListener();
            });
        });
    }

    /** Whether single keys work on this device; they do until somebody switches them off. */
    public static boolean isOn(@Nullable VaadinRequest request) {
        return CHOICE.read(request).filter(OFF::equals).isEmpty();
    }

    /** Holds in this window. */
    public static void apply(UI ui, boolean on) {
        ui.getElement().getClassList().set(OFF_CLASS, !on);
    }

    /** Holds at once, and at the next visit from this device. */
    public static void choose(UI ui, boolean on) {
        apply(ui, on);
        CHOICE.keep(on ? "on" : OFF);
    }
}
