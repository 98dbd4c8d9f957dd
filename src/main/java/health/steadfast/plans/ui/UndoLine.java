package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.SfIcon;

/** Offers to take the last removal back, in its place among the items, until it is used or the next one comes. */
class UndoLine extends Composite<Div> {

    UndoLine() {
        getContent().addClassName("plan-undo");
        getContent().getElement().setAttribute("role", "status");
    }

    /** The button takes the focus: what was removed had it. */
    void offer(String words, Runnable undo) {
        offerBeside(words, undo).focus();
    }

    /** The focus stays where it is. */
    Button offerBeside(String words, Runnable undo) {
        var button = new Button(getTranslation("shared.undo"), SfIcon.UNDO_2.create(), event -> {
            getContent().removeAll();
            undo.run();
        });
        button.setId("undo");
        getContent().removeAll();
        getContent().add(new Span(words), button);
        return button;
    }
}
