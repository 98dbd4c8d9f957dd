package health.steadfast.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.Optional;

/** The heading of one step. It takes the focus when the step appears, so that voices and keys begin there. */
final class StepTitle extends H1 {

    private static final String ID = "step-title";

    StepTitle(String text) {
        super(text);
        setId(ID);
        getElement().setAttribute("tabindex", "-1");
    }

    /** Names the page after the step and moves the focus here. */
    void announce() {
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.getPage().setTitle(getText()));
        takeFocus();
    }

    /** Moves the focus here, on a page that keeps its own name. */
    StepTitle takeFocus() {
        getElement().callJsFunction("focus");
        return this;
    }

    /** What a group of answers is labelled by. */
    static String id() {
        return ID;
    }
}
