package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.CallFlag;
import java.util.Set;

/** What the answers of a call ask for at once, in words; it is read out as soon as it changes. */
class CallFlags extends Div {

    CallFlags() {
        setId("call-flags");
        addClassName("call-flags");
        getElement().setAttribute("role", "status");
        show(Set.of());
    }

    void show(Set<CallFlag> flags) {
        removeAll();
        flags.forEach(flag -> {
            var line = new Paragraph(
                    SfIcon.SIREN.create(), new Span(getTranslation("workspace.call.flag." + flag.name())));
            line.addClassName("tone-safety");
            add(line);
        });
        add(new Paragraph(SfIcon.INFO.create(), new Span(getTranslation("workspace.call.hint"))));
    }
}
