package health.steadfast.shell;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The mark and the name. */
final class Brand extends Span {

    Brand() {
        addClassName("sf-brand");
        add(new Image("logo.svg", ""), new Span("Steadfast"));
    }
}
