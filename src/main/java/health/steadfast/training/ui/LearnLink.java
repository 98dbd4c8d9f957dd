package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;

/** The way to what a patient can read. */
final class LearnLink extends Anchor {

    LearnLink() {
        super(TrainingRoutes.LEARN, SfIcon.BOOK_OPEN.create());
        setId("learn");
        addClassName("pt-call");
        add(new Span(getTranslation("training.contact.learn")));
    }
}
