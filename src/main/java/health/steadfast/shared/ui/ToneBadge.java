package health.steadfast.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A short mark of icon and words in a {@link Tone}. */
public final class ToneBadge extends Span {

    public ToneBadge(Tone tone, SfIcon icon, String text) {
        addClassNames("sf-badge", tone.cssClass());
        add(icon.create(), new Span(text));
    }
}
