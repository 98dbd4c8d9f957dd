package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.MyOutcomes;

/** A patient's own goals, to be rated, and the measures that were talked about. Empty where there is neither. */
public final class MyOutcomesPanel extends Composite<Div> {

    public MyOutcomesPanel(MyOutcomes outcomes, MeasureWords words) {
        getContent().addClassName("pt-page");
        var board = outcomes.goals();
        board.goals().forEach(goal -> getContent().add(new MyGoalCard(goal, board.today(), outcomes)));
        outcomes.measures().forEach(it -> getContent().add(new MyMeasureCard(it, words, board.today())));
    }
}
