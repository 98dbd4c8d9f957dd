package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;

/** The way to the thread with the care team; it says when something waits there. */
final class WriteButton extends Anchor {

    /** @param unread messages that the patient has not read */
    WriteButton(int unread) {
        super(TrainingRoutes.MESSAGES, SfIcon.MESSAGE_SQUARE.create());
        setId("write");
        addClassName("pt-call");
        var words = new Span(getTranslation("training.contact.write"));
        words.addClassName("pt-call-words");
        if (unread > 0) {
            addClassNames("pt-note", "pt-note-info");
            var news = new Span(getTranslation("training.contact.unread", unread));
            news.addClassName("pt-strong");
            words.addComponentAsFirst(news);
        }
        add(words);
    }
}
