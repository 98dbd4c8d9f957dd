package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Answers to the question in the heading. Plain buttons: arrow keys must not answer. */
final class AnswerGroup extends Div {

    AnswerGroup(Component... answers) {
        super(answers);
        addClassName("pt-answers");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", StepTitle.id());
    }
}
