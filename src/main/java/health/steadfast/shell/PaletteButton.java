package health.steadfast.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import health.steadfast.shared.ui.SfIcon;

/** Opens the palette, or the list of keys, without asking the server. */
@Tag("sf-palette-button")
@JsModule("./palette/sf-palette.ts")
final class PaletteButton extends Component {

    private PaletteButton(String id, String opens, String text, SfIcon icon, String key) {
        setId(id);
        getElement()
                .setProperty("opens", opens)
                .setProperty("text", text)
                .setProperty("symbol", icon.symbol())
                .setProperty("key", key);
    }

    static PaletteButton search(String text, String key) {
        return new PaletteButton("open-palette", "palette", text, SfIcon.SEARCH, key);
    }

    static PaletteButton keys(String text) {
        return new PaletteButton("open-keys", "keys", text, SfIcon.CIRCLE_QUESTION_MARK, "?");
    }
}
