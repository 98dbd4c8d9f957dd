package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import health.steadfast.training.Session;

/** Which exercise of today somebody wants to change. */
final class ChangeScreen extends StepScreen {

    ChangeScreen(Session session, ExerciseWords words, SessionListener listener) {
        super(null, words.get("training.change.title"), null);
        var items = session.active().stream()
                .filter(item -> item.log() != null)
                .<Component>map(item -> new AnswerTile(
                                "change-" + item.exercise(), words.name(item.exercise()), () -> listener.change(item))
                        .picture(words.figure(item.exercise(), "", item.dose().side())
                                .pose()))
                .toList();
        add(new AnswerGroup(items.toArray(Component[]::new)));
    }
}
