package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import health.steadfast.training.LogEntry;
import health.steadfast.training.Outcome;
import health.steadfast.training.SessionItem;
import java.util.ArrayList;

/** "How much was possible?", for whoever did a part of an exercise or none of it. */
final class AmountScreen extends StepScreen {

    AmountScreen(SessionItem item, ExerciseWords words, SessionListener listener) {
        super(null, words.get("training.amount.title"), words.name(item.exercise()));
        var log = item.log();
        var answers = new ArrayList<Component>();
        answers.add(new AnswerTile(
                        "amount-0", words.get("training.amount.nothing"), () -> listener.log(item, LogEntry.skipped()))
                .chosen(log != null && log.outcome() == Outcome.SKIPPED));
        var sets = item.dose().sets();
        if (sets == 1) {
            answers.add(new AnswerTile(
                            "amount-1", words.get("training.amount.half"), () -> listener.log(item, LogEntry.partly(1)))
                    .chosen(log != null && log.outcome() == Outcome.PARTLY));
        }
        for (var done = 1; done < sets; done++) {
            var some = done;
            answers.add(new AnswerTile(
                            "amount-" + some,
                            words.get("training.amount.sets", some, sets),
                            () -> listener.log(item, LogEntry.partly(some)))
                    .chosen(log != null && log.outcome() == Outcome.PARTLY && log.setsDone() == some));
        }
        add(new AnswerGroup(answers.toArray(Component[]::new)));
    }
}
