package health.steadfast.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The middle of a page for somebody who is not signed in: the mark, a heading, and what there is to do. */
final class PublicCard extends Div {

    private final Div content = new Div();

    PublicCard() {
        addClassName("account-card");
        content.addClassName("account-card-content");
        var brand = new Span("Steadfast");
        brand.addClassName("sf-brand");
        add(brand, content);
    }

    /** Shows a heading, which takes the focus, and what stands below it. */
    void show(String heading, Component... below) {
        var title = new H1(heading);
        title.getElement().setAttribute("tabindex", "-1");
        content.removeAll();
        content.add(title);
        content.add(below);
    }

    /** Lets a screen reader begin at the new heading after a step. */
    void focusHeading() {
        content.getChildren()
                .filter(H1.class::isInstance)
                .findFirst()
                .ifPresent(title -> title.getElement().callJsFunction("focus"));
    }
}
