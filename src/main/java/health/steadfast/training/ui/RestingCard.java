package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import health.steadfast.training.TodayItem;
import java.util.List;

/** What rests today until somebody has looked. */
final class RestingCard extends Div {

    RestingCard(List<TodayItem> items, ExerciseWords words) {
        addClassName("pt-resting");
        add(new H2(words.get("training.today.resting")), new VerdictList(items, words));
    }
}
