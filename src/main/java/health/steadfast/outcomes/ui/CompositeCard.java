package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.outcomes.MeasureHistory;
import health.steadfast.shared.ui.Formats;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The z-scores of walking, hands and thinking; all three together only if all three are there. */
final class CompositeCard extends Div {

    CompositeCard(MeasureHistory.Composite composite, LocalDate today) {
        setId("msfc");
        addClassNames("sf-card", "measures-card");
        var date = new Span(Formats.shortDate(composite.on(), today, getLocale()));
        date.addClassName("sf-caption");
        var head = new Div(new H2(getTranslation("outcomes.msfc")), date);
        head.addClassName("profile-head");
        var scores = composite.scores();
        var list = new DescriptionList();
        list.add(
                part("leg", scores.leg()),
                part("arm", scores.arm()),
                part("cognition", scores.cognition()),
                part("all", scores.msfc()));
        list.addClassName("measure-scores");
        var note = new Paragraph(getTranslation("outcomes.msfc.note"));
        note.addClassName("sf-caption");
        add(head, list, note);
    }

    private Div part(String key, @Nullable Double score) {
        return new Div(
                new DescriptionList.Term(getTranslation("outcomes.msfc." + key)),
                new DescriptionList.Description(score == null ? "–" : String.format(getLocale(), "%.2f", score)));
    }
}
