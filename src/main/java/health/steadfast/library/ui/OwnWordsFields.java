package health.steadfast.library.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseText;
import health.steadfast.library.OwnExercise;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of an own exercise in one language; all empty means that the language is missing. */
final class OwnWordsFields extends FormFields {

    final TextField name = new TextField(getTranslation("library.own.field.name"));
    final TextArea steps = new TextArea(getTranslation("library.own.field.steps"));
    private final TextArea feel = new TextArea(getTranslation("library.own.field.feel"));

    /** @param language the language's own name, as in "English" */
    OwnWordsFields(
            Catalogue catalogue, String code, String language, Function<OwnExercise, @Nullable ExerciseText> text) {
        super(catalogue, language);
        name.setId("name-" + code);
        name.setMaxLength(OwnExercise.MAX_NAME);
        steps.setId("steps-" + code);
        steps.setHelperText(getTranslation("library.own.field.steps-helper", OwnExercise.MAX_STEPS));
        steps.setMaxLength(OwnExercise.MAX_STEPS * (OwnExercise.MAX_STEP + 1));
        steps.setMinRows(4);
        feel.setId("feel-" + code);
        feel.setMaxLength(OwnExercise.MAX_FEEL);
        getContent().getElement().setAttribute("lang", code);
        getContent().add(name, steps, feel);
        part(name, named(language, name.getLabel()), of(text, ExerciseText::name), it -> it);
        part(steps, named(language, steps.getLabel()), of(text, it -> String.join("\n", it.steps())), it -> it);
        part(feel, named(language, feel.getLabel()), of(text, ExerciseText::feel), it -> it);
    }

    /** What was written; null where nothing was. */
    @Nullable
    ExerciseText read() {
        if (name.getValue().isBlank()
                && steps.getValue().isBlank()
                && feel.getValue().isBlank()) {
            return null;
        }
        return new ExerciseText(
                name.getValue().strip(),
                feel.getValue().strip(),
                null,
                steps.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static Function<OwnExercise, @Nullable String> of(
            Function<OwnExercise, @Nullable ExerciseText> text, Function<ExerciseText, String> part) {
        return own -> {
            var words = text.apply(own);
            return words == null ? "" : Objects.requireNonNull(part.apply(words));
        };
    }

    private static String named(String language, String field) {
        return language + ": " + field;
    }
}
