package health.steadfast.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.SfIcon;

/** Reads the page aloud with the voice of the browser; it is not there where the browser has none. */
@Tag("sf-listen")
@JsModule("./listen/sf-listen.ts")
final class ListenButton extends Component implements HasComponents {

    ListenButton() {
        var button = new NativeButton();
        button.add(SfIcon.VOLUME_2.create(), new Span(getTranslation("shell.listen")));
        button.setId("listen-page");
        button.addClassName("sf-top-button");
        button.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
        add(button);
    }
}
