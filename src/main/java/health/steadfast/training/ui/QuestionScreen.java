package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Support;
import health.steadfast.training.Answers;
import health.steadfast.training.HandQuality;
import health.steadfast.training.Question;
import health.steadfast.training.SessionItem;
import health.steadfast.training.Steadiness;
import health.steadfast.training.Step;
import health.steadfast.training.StopReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One question about one exercise. One tap answers it. */
final class QuestionScreen extends StepScreen {

    /** Of the scale from 0 to 10. */
    private static final List<Integer> EFFORTS = List.of(1, 3, 5, 7, 9);

    private static final List<StopReason> REASONS = List.of(
            StopReason.NO_TIME,
            StopReason.FATIGUE,
            StopReason.PAIN,
            StopReason.TOO_HARD,
            StopReason.UNSTEADY,
            StopReason.HEAT);

    private final SessionItem item;
    private final Question question;
    private final Answers given;
    private final ExerciseWords words;
    private final SessionListener listener;

    QuestionScreen(Step.Ask step, Answers given, ExerciseWords words, SessionListener listener) {
        super(
                step.of() < 2 ? null : words.get("training.ask.no", step.no(), step.of()),
                words.get(key(step.question())),
                hint(step, words));
        this.item = step.item();
        this.question = step.question();
        this.given = given;
        this.words = words;
        this.listener = listener;
        var answers = new ArrayList<Component>(tiles());
        answers.add(AnswerTile.decline(
                        words.get("training.rather-not-say"), () -> listener.answer(item, given.decline(question)))
                .chosen(given.declined().contains(question)));
        add(new AnswerGroup(answers.toArray(Component[]::new)));
    }

    private List<AnswerTile> tiles() {
        return switch (question) {
            case REASON -> REASONS.stream().map(this::reason).toList();
            case STEADINESS ->
                List.of(Steadiness.values()).stream().map(this::steadiness).toList();
            case HAND -> List.of(HandQuality.values()).stream().map(this::hand).toList();
            case EFFORT -> EFFORTS.stream().map(this::effort).toList();
        };
    }

    private AnswerTile reason(StopReason reason) {
        return tile(id(reason), words.get("training.ask.reason." + reason), given.because(reason))
                .chosen(given.reason() == reason);
    }

    private AnswerTile steadiness(Steadiness steady) {
        var tile = tile(id(steady), words.get("training.ask.steadiness." + steadinessKey(steady)), given.steady(steady))
                .drawing(drawing(steady))
                .chosen(given.steadiness() == steady);
        return steady == Steadiness.NEARLY_FELL || steady == Steadiness.FELL ? tile.safety() : tile;
    }

    /** Who held on with a hand all the time is asked whether it was harder than planned. */
    private String steadinessKey(Steadiness steady) {
        var handsOn = item.dose().support() == Support.BOTH_HANDS || item.dose().support() == Support.ONE_HAND;
        return steady == Steadiness.HELD_ON && handsOn ? "HELD_HARDER" : steady.name();
    }

    private AnswerTile hand(HandQuality quality) {
        return tile(id(quality), words.get("training.ask.hand." + quality), given.hand(quality))
                .drawing(drawing(quality))
                .hint(words.get("training.ask.hand." + quality + ".hint"))
                .chosen(given.hand() == quality);
    }

    private AnswerTile effort(int level) {
        var number = new Span(String.valueOf(level));
        number.addClassNames("pt-number", "pt-level-" + level);
        return tile("effort-" + level, words.get("training.ask.effort." + level), given.effort(level))
                .hint(words.get("training.ask.effort." + level + ".hint"))
                .picture(number)
                .chosen(Integer.valueOf(level).equals(given.effort()));
    }

    private AnswerTile tile(String id, String text, Answers answers) {
        return new AnswerTile(id, text, () -> listener.answer(item, answers));
    }

    private static String id(Enum<?> answer) {
        return "answer-" + drawing(answer);
    }

    /** The drawing is named after the answer. */
    private static String drawing(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String key(Question question) {
        return switch (question) {
            case REASON -> "training.ask.reason";
            case STEADINESS -> "training.ask.steadiness";
            case HAND -> "training.ask.hand";
            case EFFORT -> "training.ask.effort";
        };
    }

    private static @Nullable String hint(Step.Ask step, ExerciseWords words) {
        var name = words.name(step.item().exercise());
        return switch (step.question()) {
            case REASON -> name;
            case STEADINESS -> words.get("training.ask.steadiness.hint");
            case HAND -> words.get("training.ask.hand.hint", name);
            case EFFORT -> words.get("training.ask.effort.hint");
        };
    }
}
