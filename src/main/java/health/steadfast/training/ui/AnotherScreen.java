package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import health.steadfast.training.SessionItem;
import java.util.ArrayList;

/** Another exercise of the same slot: any of them does. */
final class AnotherScreen extends StepScreen {

    AnotherScreen(SessionItem item, ExerciseWords words, SessionListener listener) {
        super(null, words.get("training.another.title"), words.get("training.another.hint"));
        var answers = new ArrayList<Component>();
        item.others()
                .forEach(other -> answers.add(new AnswerTile(
                                "another-" + other, words.name(other), () -> listener.choose(item, other))
                        .picture(words.figure(other, "", item.dose().side()).pose())));
        add(new AnswerGroup(answers.toArray(Component[]::new)));
    }
}
