package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;

/** "Ask about this exercise": leads to the thread with the care team, with the exercise filled in. */
final class AskLink extends Anchor {

    AskLink(ExerciseSlug exercise, ExerciseWords words) {
        super(
                TrainingRoutes.MESSAGES + "?" + TrainingRoutes.ABOUT + "=" + exercise.value(),
                SfIcon.MESSAGE_SQUARE.create());
        addClassName("pt-ask");
        add(new Span(words.get("training.ask")));
        setAriaLabel(words.get("training.ask.label", words.name(exercise)));
    }
}
