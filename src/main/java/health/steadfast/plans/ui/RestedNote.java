package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.plans.Rest;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.util.stream.Collectors;

/** That a rest ended by itself, and the question how the plan goes on. */
class RestedNote extends Composite<Div> {

    RestedNote(PlanDesk desk, Rest rest) {
        var kinds = rest.kinds().stream()
                .sorted()
                .map(kind -> getTranslation("plans.pause." + kind.name()))
                .collect(Collectors.joining(", "));
        var words = new Span(getTranslation(
                "plans.rested.text",
                kinds,
                desk.date(rest.from()),
                desk.date(rest.until()),
                getTranslation(
                        "plans.resume." + TakingUp.of(desk, rest).proposed().name())));
        var decide = new Button(getTranslation("plans.rested.decide"), SfIcon.PLAY.create(), event -> open(desk, rest));
        decide.setId("take-up");
        getContent().setId("rested");
        getContent().addClassNames("plan-pause", Tone.WATCH.cssClass());
        getContent().add(SfIcon.PAUSE.create(), words, decide);
    }

    static void open(PlanDesk desk, Rest rest) {
        new ResumeDialog(desk, TakingUp.of(desk, rest)).open();
    }
}
