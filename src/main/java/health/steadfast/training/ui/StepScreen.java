package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One screen of one thing: a place in the row, a heading, a line of help, then what there is to do. */
class StepScreen extends Div {

    private final StepTitle title;

    /**
     * @param place such as "Question 1 of 2", null where there is no row
     * @param hint null where nothing more is to be said
     */
    StepScreen(@Nullable String place, String heading, @Nullable String hint) {
        addClassName("pt-step");
        title = new StepTitle(heading);
        var head = new Div();
        head.addClassName("pt-head");
        if (place != null) {
            var badge = new Span(place);
            badge.addClassName("pt-place");
            head.add(badge);
        }
        head.add(title);
        if (hint != null) {
            var help = new Paragraph(hint);
            help.addClassName("pt-hint");
            head.add(help);
        }
        add(head);
    }

    String heading() {
        return title.getText();
    }

    void announce() {
        title.announce();
    }
}
