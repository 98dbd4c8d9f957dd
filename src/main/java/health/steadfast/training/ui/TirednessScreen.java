package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.training.Session;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "How tired are you now?", before the first exercise and after the last. */
final class TirednessScreen extends StepScreen {

    /** Of the scale from 0 to 10. */
    static final List<Integer> LEVELS = List.of(1, 3, 5, 7, 9);

    TirednessScreen(Session session, boolean before, ExerciseWords words, SessionListener listener) {
        super(
                before ? null : words.get("training.ask.last"),
                words.get(before ? "training.tired.before" : "training.tired.after"),
                before ? null : saidBefore(session, words));
        var given = before ? session.tiredBefore() : session.tiredAfter();
        var answers = new ArrayList<Component>();
        for (var level : LEVELS) {
            answers.add(new AnswerTile(
                            "tired-" + level, words.get("training.tired." + level), () -> listener.tired(before, level))
                    .hint(words.get("training.tired." + level + ".hint"))
                    .picture(battery(level))
                    .chosen(level.equals(given)));
        }
        answers.add(AnswerTile.decline(words.get("training.rather-not-say"), () -> listener.tired(before, null)));
        add(new AnswerGroup(answers.toArray(Component[]::new)));
    }

    private static @Nullable String saidBefore(Session session, ExerciseWords words) {
        var level = session.tiredBefore();
        return level == null || !LEVELS.contains(level)
                ? null
                : words.get("training.tired.said", words.get("training.tired." + level));
    }

    /** Four cells, one less for each level. */
    private static Component battery(int level) {
        var battery = new Div();
        battery.addClassName("pt-battery");
        var full = 4 - LEVELS.indexOf(level);
        for (var cell = 0; cell < 4; cell++) {
            var part = new Span();
            part.setClassName("pt-cell-full", cell < full);
            battery.add(part);
        }
        return battery;
    }
}
