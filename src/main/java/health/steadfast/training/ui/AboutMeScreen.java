package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import health.steadfast.caseload.HomeQuestion;
import health.steadfast.caseload.HomeWords;
import health.steadfast.caseload.MyProfile.Asked;
import health.steadfast.shared.ui.SfIcon;
import java.util.List;

/** Every question with its answer so far; any of them may be answered, changed or left. */
final class AboutMeScreen extends StepScreen {

    private final HomeWords words;
    private final AboutMeListener listener;

    AboutMeScreen(List<Asked> questions, HomeWords words, ExerciseWords texts, AboutMeListener listener) {
        super(null, texts.get("training.about.title"), texts.get("training.about.hint"));
        this.words = words;
        this.listener = listener;
        var next = new Div();
        next.addClassName("pt-rows");
        questions.stream()
                .filter(Asked::isOpen)
                .findFirst()
                .map(Asked::question)
                .ifPresentOrElse(
                        open -> next.add(start(open, questions, texts)),
                        () -> next.add(
                                ToneNote.info(SfIcon.CIRCLE_CHECK, texts.get("training.about.done"), "")
                                        .asStatus(),
                                ActionButton.main(
                                        "leave", texts.get("training.about.leave"), SfIcon.HOUSE, listener::leave)));
        add(next, new AnswerGroup(questions.stream().map(this::row).toArray(Component[]::new)));
    }

    private ActionButton start(HomeQuestion open, List<Asked> questions, ExerciseWords texts) {
        var key = questions.stream().allMatch(Asked::isOpen) ? "training.about.start" : "training.about.go-on";
        return ActionButton.main("start", texts.get(key), SfIcon.PLAY, () -> listener.open(open));
    }

    private AnswerTile row(Asked asked) {
        var answer = asked.answer();
        return new AnswerTile(
                        "about-" + asked.question().code(),
                        words.label(asked.question()),
                        () -> listener.open(asked.question()))
                .hint(answer == null ? getTranslation("training.about.not-yet") : words.text(answer));
    }
}
