package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import health.steadfast.shared.ui.Chips;
import health.steadfast.shared.ui.Segments;
import health.steadfast.training.CallAnswers;
import health.steadfast.training.CallQuestion;
import health.steadfast.training.Injury;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The questions of a call, one choice each as segments, several as pills. None has to be answered. */
class CallQuestions extends Div {

    private final Map<CallQuestion, Segments<String>> ones = new EnumMap<>(CallQuestion.class);
    private final Map<CallQuestion, Chips<String>> many = new EnumMap<>(CallQuestion.class);

    CallQuestions(List<CallQuestion> questions, Runnable onChange) {
        addClassName("call-questions");
        questions.forEach(question -> add(question.hasMany() ? many(question, onChange) : one(question, onChange)));
    }

    /** What the report said already. */
    void fill(Injury injury) {
        var injuries = many.get(CallQuestion.INJURIES);
        if (injury == Injury.NONE && injuries != null) {
            injuries.setValue(Set.of());
        }
    }

    CallAnswers answers() {
        var given = new EnumMap<CallQuestion, Set<String>>(CallQuestion.class);
        ones.forEach((question, field) -> {
            if (field.getValue() != null) {
                given.put(question, Set.of(field.getValue()));
            }
        });
        many.forEach((question, field) -> {
            var chosen = field.getValue();
            if (chosen != null) {
                given.put(question, chosen);
            }
        });
        return new CallAnswers(given);
    }

    void begin() {
        ones.values().stream().findFirst().ifPresent(Segments::focus);
    }

    private Component one(CallQuestion question, Runnable onChange) {
        var field = new Segments<String>(label(question), answer -> word(question, answer), question.answers());
        field.setId("call-" + question.name().toLowerCase(Locale.ROOT));
        field.addValueChangeListener(event -> onChange.run());
        ones.put(question, field);
        return field;
    }

    private Component many(CallQuestion question, Runnable onChange) {
        var answers = question.answers();
        var field = new Chips<String>(
                label(question),
                getTranslation("workspace.call.none-of-these"),
                answer -> word(question, answer),
                answers,
                answers.size());
        field.addClassName("call-many");
        field.setId("call-" + question.name().toLowerCase(Locale.ROOT));
        field.addValueChangeListener(event -> onChange.run());
        many.put(question, field);
        return field;
    }

    private String label(CallQuestion question) {
        return getTranslation("workspace.call.question." + question.name());
    }

    private String word(CallQuestion question, String answer) {
        return getTranslation("workspace.call.answer." + question.name() + "." + answer);
    }
}
