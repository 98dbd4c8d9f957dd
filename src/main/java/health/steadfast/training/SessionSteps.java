package health.steadfast.training;

import java.util.ArrayList;
import java.util.List;

/** The order of a session's screens: tiredness, then set-up, exercise and questions one by one, tiredness, the end. */
final class SessionSteps {

    private SessionSteps() {}

    static List<Step> of(Session session) {
        var steps = new ArrayList<Step>();
        steps.add(new Step.TiredBefore());
        if (!session.tiredBeforeAsked()) {
            return steps;
        }
        var items = session.active();
        for (var i = 0; i < items.size(); i++) {
            addExercise(steps, items.get(i), i + 1, items.size());
            if (!items.get(i).isClosed()) {
                return steps;
            }
        }
        if (session.hasDoneAny()) {
            steps.add(new Step.TiredAfter());
            if (!session.tiredAfterAsked()) {
                return steps;
            }
        }
        steps.add(new Step.Finished());
        return steps;
    }

    private static void addExercise(List<Step> steps, SessionItem item, int no, int of) {
        var log = item.log();
        if (log == null && !item.checks().isEmpty()) {
            steps.add(new Step.SetUp(item));
            return;
        }
        steps.add(new Step.Exercise(item, no, of));
        if (log == null) {
            return;
        }
        var questions = item.questions();
        for (var i = 0; i < questions.size(); i++) {
            steps.add(new Step.Ask(item, questions.get(i), i + 1, questions.size()));
            if (!log.answers().has(questions.get(i))) {
                return;
            }
        }
    }
}
