package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import health.steadfast.caseload.BodySide;
import health.steadfast.caseload.HomeAnswer;
import health.steadfast.caseload.HomeQuestion;
import health.steadfast.caseload.HomeWords;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.shared.ui.SfIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One question about oneself. What is typed stays until it is saved; every question may be left unanswered. */
final class AboutQuestionScreen extends StepScreen {

    private static final List<Integer> HOURS = List.of(2, 4, 6, 8, 10, 12, 16);

    /** What not every home has; of everyday things such as a towel nobody has to tell. */
    private static final List<String> THINGS = List.of(
            "chair-sturdy",
            "chair-armrests",
            "worktop",
            "wall",
            "table",
            "mat",
            "strap",
            "cushion",
            "balance-pad",
            "air-cushion",
            "band",
            "door-anchor",
            "putty",
            "music");

    private final HomeQuestion question;
    private final @Nullable HomeAnswer before;
    private final HomeWords home;
    private final ExerciseWords words;
    private final AboutMeListener listener;

    AboutQuestionScreen(
            String place,
            HomeQuestion question,
            @Nullable HomeAnswer before,
            HomeWords home,
            ExerciseWords words,
            AboutMeListener listener) {
        super(
                place,
                words.get("training.about." + question.name()),
                words.get("training.about." + question.name() + ".hint"));
        this.question = question;
        this.before = before;
        this.home = home;
        this.words = words;
        this.listener = listener;
        switch (question.form()) {
            case HOURS -> choose(HOURS.stream().map(this::hours));
            case HAND ->
                choose(Stream.of(BodySide.RIGHT, BodySide.LEFT, BodySide.BOTH).map(this::hand));
            case THINGS -> tick();
            case WORDS -> write(text(), null);
            case PHONE -> write(null, phone());
            case CONTACT -> write(name(), phone());
        }
    }

    /** It was answered elsewhere meanwhile; what was typed here stays. */
    void tellNewer(HomeAnswer newer) {
        addComponentAtIndex(
                1,
                ToneNote.wait(SfIcon.INFO, words.get("training.about.newer"), home.text(newer))
                        .asStatus());
    }

    private AnswerTile hours(int hours) {
        return new AnswerTile(
                        "hours-" + hours,
                        words.get("caseload.home.hours", hours),
                        () -> listener.answer(HomeAnswer.hours(hours)))
                .chosen(before != null && Objects.equals(before.hours(), hours));
    }

    private AnswerTile hand(BodySide hand) {
        return new AnswerTile(
                        "hand-" + hand.name().toLowerCase(Locale.ROOT),
                        words.get("training.about.HAND." + hand.name()),
                        () -> listener.answer(HomeAnswer.hand(hand)))
                .chosen(before != null && before.hand() == hand);
    }

    private void choose(Stream<AnswerTile> tiles) {
        add(new AnswerGroup(Stream.concat(tiles, Stream.of(decline())).toArray(Component[]::new)));
    }

    private void tick() {
        var boxes = new LinkedHashMap<String, Checkbox>();
        var rows = new Div();
        rows.addClassName("pt-checks");
        rows.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", StepTitle.id());
        THINGS.forEach(code -> {
            var box = new Checkbox(home.equipment(code));
            box.setId("thing-" + code);
            box.addClassName("pt-check");
            box.setValue(before != null && before.codes().contains(code));
            boxes.put(code, box);
            rows.add(box);
        });
        add(
                rows,
                actions(() -> listener.answer(HomeAnswer.things(boxes.entrySet().stream()
                        .filter(it -> it.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())))));
    }

    /** Something has to stand in one of the fields; the answer that says nothing has a button of its own. */
    private void write(@Nullable TextFieldBase<?, String> words, @Nullable TextField phone) {
        var fields = Stream.of(words, phone).filter(Objects::nonNull).toList();
        fields.forEach(field -> {
            field.addClassName("pt-field");
            field.setWidthFull();
            add(field);
        });
        add(actions(() -> {
            var first = fields.getFirst();
            if (fields.stream().allMatch(field -> field.getValue().isBlank())) {
                first.setInvalid(true);
                first.setErrorMessage(getTranslation("training.about.nothing"));
                first.focus();
            } else {
                listener.answer(HomeAnswer.contact(
                        question, words == null ? null : words.getValue(), phone == null ? null : phone.getValue()));
            }
        }));
    }

    private TextArea text() {
        var field = new TextArea(home.label(question));
        field.setId("answer");
        field.setMaxLength(question.maxWords());
        field.setMinRows(question == HomeQuestion.OWN_WORDS ? 5 : 2);
        field.setValue(before == null || before.words() == null ? "" : before.words());
        return field;
    }

    private TextField name() {
        var field = new TextField(words.get("training.about.name"));
        field.setId("answer");
        field.setMaxLength(question.maxWords());
        field.setValue(before == null || before.words() == null ? "" : before.words());
        return field;
    }

    private TextField phone() {
        var field = new TextField(words.get("training.about.phone"));
        field.setId("phone");
        field.setMaxLength(ProfilePart.MAX_PHONE);
        field.getElement().setAttribute("inputmode", "tel");
        field.setValue(before == null || before.phone() == null ? "" : before.phone());
        return field;
    }

    /** Save stays enabled: what is missing is said at its field. */
    private Div actions(Runnable save) {
        var button = ActionButton.main("save", words.get("training.about.save"), SfIcon.CHECK, save);
        button.setDisableOnClick(false);
        var actions = new Div(button, decline());
        actions.addClassName("pt-rows");
        return actions;
    }

    private AnswerTile decline() {
        return AnswerTile.decline(
                        words.get("training.rather-not-say"), () -> listener.answer(HomeAnswer.declined(question)))
                .chosen(before != null && before.declined());
    }
}
