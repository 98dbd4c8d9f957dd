package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import health.steadfast.training.TodayItem;
import java.util.List;

/** What rests today: until somebody has talked about a fall, or until a therapist has seen it done. */
final class RestingCard extends Div {

    RestingCard(List<TodayItem> items, ExerciseWords words) {
        addClassName("pt-resting");
        add(
                "training.today.resting",
                items.stream().filter(it -> !it.verdict().locked()).toList(),
                words);
        add(
                "training.today.locked",
                items.stream().filter(it -> it.verdict().locked()).toList(),
                words);
    }

    private void add(String heading, List<TodayItem> items, ExerciseWords words) {
        if (!items.isEmpty()) {
            add(new H2(words.get(heading)), new VerdictList(items, words));
        }
    }
}
