package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.workspace.Chart;

/** Decisions to take: what the rules propose from the reported sessions. Nothing changes until somebody decides. */
class DecisionCards extends Section {

    DecisionCards(Chart chart, DecisionWords words, DecisionCard.Wishes wishes) {
        setId("decisions");
        addClassName("decisions");
        var count = chart.decisions().size();
        var title = new H2(getTranslation("workspace.decide.title", count));
        var caption = new Span(getTranslation("workspace.decide.caption"));
        caption.addClassName("sf-caption");
        var cards = new Div();
        cards.addClassName("decision-cards");
        for (var nth = 0; nth < count; nth++) {
            cards.add(new DecisionCard(chart, chart.decisions().get(nth), nth + 1, words, wishes));
        }
        var head = new Div(title, caption);
        head.addClassName("decisions-head");
        add(head, cards);
    }
}
