package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.SfIcon;
import org.jspecify.annotations.Nullable;

/** Calls a number. */
final class CallLink extends Anchor {

    static final String EMERGENCY = "112";

    CallLink(String id, String number, String text, @Nullable String hint) {
        super("tel:" + number.replaceAll("[^+0-9]", ""));
        setId(id);
        setRouterIgnore(true);
        addClassName("pt-call");
        var words = new Span(new Span(text));
        words.addClassName("pt-call-words");
        if (hint != null) {
            var below = new Span(hint);
            below.addClassName("pt-answer-hint");
            words.add(below);
        }
        add(SfIcon.PHONE.create(), words);
    }

    /** The emergency number, where somebody may need it at once. */
    static CallLink emergency(String text, @Nullable String hint) {
        var link = new CallLink("call-112", EMERGENCY, text, hint);
        link.addClassName("pt-note-safety");
        return link;
    }
}
