package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.SfIcon;

/** Opens a paper beside the page, to be printed from there. */
final class PaperLink extends Anchor {

    PaperLink(String id, String address, String text) {
        super(address, SfIcon.PRINTER.create());
        setId(id);
        addClassName("pt-call");
        setRouterIgnore(true);
        setTarget(AnchorTarget.BLANK);
        add(new Span(text));
    }
}
