package health.steadfast.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.ExerciseText;

/** What it is good for, the figure, the steps as the patient reads them, and how it should feel. */
final class StepsCard extends Section {

    StepsCard(Component figure, ExerciseText text) {
        addClassNames("sf-card", "exercise-steps");
        var steps = new OrderedList();
        text.steps().forEach(step -> steps.add(new ListItem(step)));
        var label = new Span(getTranslation("library.feel") + " ");
        label.addClassName("exercise-feel");
        if (text.purpose() != null) {
            var purpose = new Paragraph(text.purpose());
            purpose.addClassName("exercise-purpose");
            add(purpose);
        }
        add(figure, new H2(getTranslation("library.steps")), steps);
        if (!text.feel().isBlank()) {
            add(new Paragraph(label, new Span(text.feel())));
        }
    }
}
