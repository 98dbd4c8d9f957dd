package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.SfIcon;

/** A coloured note with icon and words, the first of them bold. */
final class ToneNote extends Div {

    private ToneNote(String style, SfIcon icon, String strong, String text) {
        addClassNames("pt-note", style);
        var words = new Paragraph();
        if (!strong.isEmpty()) {
            var bold = new Span(strong);
            bold.addClassName("pt-strong");
            words.add(bold);
        }
        if (!text.isEmpty()) {
            words.add(new Span((strong.isEmpty() ? "" : " ") + text));
        }
        add(icon.create(), words);
    }

    static ToneNote info(SfIcon icon, String strong, String text) {
        return new ToneNote("pt-note-info", icon, strong, text);
    }

    static ToneNote wait(SfIcon icon, String strong, String text) {
        return new ToneNote("pt-note-wait", icon, strong, text);
    }

    static ToneNote safety(String strong, String text) {
        return new ToneNote("pt-note-safety", SfIcon.TRIANGLE_ALERT, strong, text);
    }

    static ToneNote plain(SfIcon icon, String strong, String text) {
        return new ToneNote("pt-note-plain", icon, strong, text);
    }

    /** Says a result, which voices read out when it appears. */
    ToneNote asStatus() {
        getElement().setAttribute("role", "status");
        return this;
    }
}
