package health.steadfast.shell;

import com.vaadin.flow.component.html.Span;

/** The name; the style sets the mark before it. */
final class Brand extends Span {

    Brand() {
        super("Steadfast");
        addClassName("sf-brand");
    }
}
