package health.steadfast.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing here, and the one next action. */
public final class EmptyState extends Div {

    public EmptyState(String title, String text, Component... actions) {
        addClassName("sf-empty");
        var heading = new Paragraph(title);
        heading.addClassName("sf-empty-title");
        add(heading, new Paragraph(text));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("sf-actions");
            add(row);
        }
    }
}
