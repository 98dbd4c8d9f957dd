package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;

/** One thing to do for a patient: what, why, and the one action. */
class NextThing extends ListItem {

    NextThing(String title, String text, Button action) {
        addClassName("next-thing");
        var body = new Div(new H4(title));
        if (!text.isBlank()) {
            body.add(new Paragraph(text));
        }
        body.add(action);
        add(body);
    }
}
