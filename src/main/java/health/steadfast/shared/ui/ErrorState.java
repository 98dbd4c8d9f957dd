package health.steadfast.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where data should be that could not be read, with a way to try again. */
public final class ErrorState extends Div {

    public ErrorState(Runnable retry) {
        addClassNames("sf-error", Tone.WATCH.cssClass());
        getElement().setAttribute("role", "alert");
        var text = new Paragraph(SfIcon.CIRCLE_ALERT.create());
        text.add(getTranslation("shared.error-state"));
        var again = new Button(getTranslation("shared.retry"), SfIcon.REFRESH_CW.create(), click -> retry.run());
        again.setId("retry");
        add(text, again);
    }
}
