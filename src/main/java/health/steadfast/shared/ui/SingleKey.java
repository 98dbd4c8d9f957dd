package health.steadfast.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * A single key as a shortcut of a whole screen. It rests while somebody types into a field, where the same key is a
 * letter, and it leaves all combinations with Ctrl, Alt and Meta alone.
 */
public final class SingleKey {

    private static final String FILTER = """
            event.key === '%s' && !event.ctrlKey && !event.altKey && !event.metaKey \
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
                    .setFilter(FILTER.formatted(key))
                    .preventDefault();
            view.addDetachListener(detached -> {
                registration.remove();
                detached.unregisterListener();
            });
        });
    }
}
