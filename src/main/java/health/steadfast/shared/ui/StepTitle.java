package health.steadfast.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H1;

/** The title of a patient's step: takes the focus when the step begins, so that keys and voices start there. */
public final class StepTitle extends H1 {

    public StepTitle(String text) {
        super(text);
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().callJsFunction("focus");
    }
}
