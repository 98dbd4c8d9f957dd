package health.steadfast.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import health.steadfast.shared.ui.KeyHelp;
import health.steadfast.shared.ui.SingleKey;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Single keys of the caseload, as long as no field, button or dialog has the focus. The browser decides what is sent,
 * so that typing a name sends nothing.
 */
final class RosterKeys {

    private static final String KEY = "event.key";

    static final String OUTSIDE_FIELDS = """
            ['/', 'j', 'k', 'Enter', 'Escape'].includes(event.key)
            && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing
            && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open], :popover-open')
            && (event.key.length > 1 || %s)
            && !event.composedPath().some(it => it.isContentEditable
                || ['input', 'textarea', 'select', 'vaadin-select', 'vaadin-menu-bar'].includes(it.localName))
            && (event.key !== 'Enter' || event.target === document.body
                || event.composedPath().some(it => it.localName === 'vaadin-grid')
                && !event.composedPath().some(it => it.localName === 'button'))
            && (event.key !== '/' || (event.preventDefault(), true))
            """.formatted(SingleKey.ON);

    private RosterKeys() {}

    /** What "?" tells of them. */
    static List<KeyHelp> help(UnaryOperator<String> words) {
        return List.of(
                KeyHelp.of(words.apply("workspace.keys.search"), "/"),
                KeyHelp.of(words.apply("workspace.keys.next"), "J"),
                KeyHelp.of(words.apply("workspace.keys.previous"), "K"),
                KeyHelp.of(words.apply("workspace.keys.open"), "Enter"),
                KeyHelp.of(words.apply("workspace.keys.close"), "Esc"));
    }

    static Registration listen(UI ui, Consumer<String> onKey) {
        return ui.getElement()
                .addEventListener(
                        "keydown",
                        event -> onKey.accept(event.getEventData().get(KEY).asString()))
                .addEventData(KEY)
                .setFilter(OUTSIDE_FIELDS);
    }
}
