package health.steadfast.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.accounts.MemberCard;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.util.Objects;

/** The numbers a patient may need, the emergency number first, and who reads what is written here. */
final class WhoToCall extends Div {

    WhoToCall(MemberCard card) {
        addClassName("sf-card");
        add(new H2(getTranslation("shell.call.title")));
        var emergency = getTranslation("shell.call.emergency-number");
        add(row(
                emergency,
                getTranslation("shell.call.emergency", emergency),
                getTranslation("shell.call.emergency-hours"),
                Tone.SAFETY));
        if (card.phone() != null) {
            add(row(
                    card.phone(),
                    card.clinicName() + ": " + card.phone(),
                    Objects.requireNonNullElse(card.hours(), ""),
                    Tone.QUIET));
        }
        add(new Paragraph(getTranslation("shell.call.who-reads")));
    }

    private static Anchor row(String number, String name, String hours, Tone tone) {
        var words = new Span(new Span(name), new Span(hours));
        words.addClassName("sf-row-words");
        var row = new Anchor("tel:" + number.replaceAll("[^+0-9]", ""), SfIcon.PHONE.create(), words);
        row.addClassNames("sf-row", tone.cssClass());
        return row;
    }
}
