package health.steadfast.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.OwnExercise;
import health.steadfast.shared.RuleViolation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Every field of an own exercise. What was typed stays, whatever goes wrong. */
final class OwnExerciseFields extends Composite<Div> {

    private final OwnWordsFields english;
    private final OwnWordsFields german;
    private final OwnDoseFields dose;
    private final OwnSafetyFields safety;

    OwnExerciseFields(Catalogue catalogue) {
        english = new OwnWordsFields(catalogue, "en", getTranslation("shared.language.en"), OwnExercise::english);
        german = new OwnWordsFields(catalogue, "de", getTranslation("shared.language.de"), OwnExercise::german);
        dose = new OwnDoseFields(catalogue, getTranslation("library.usual-dose"));
        safety = new OwnSafetyFields(catalogue, getTranslation("library.safety"));
        getContent().addClassName("own-fields");
        getContent().add(english, german, dose, safety);
    }

    List<FormPart<?>> parts() {
        return Stream.of(english, german, dose, safety)
                .flatMap(it -> it.parts().stream())
                .toList();
    }

    void show(OwnExercise own) {
        parts().forEach(part -> part.show(own));
    }

    /** What the fields say, continuing the saved state of {@code base}. */
    OwnExercise read(OwnExercise base) {
        return new OwnExercise(
                exercise(base.exercise()),
                english.read(),
                german.read(),
                base.copiedFrom(),
                base.picture(),
                base.changedBy(),
                base.changedAt(),
                base.version());
    }

    /** Leads to the first field that holds no value it could hold; false if there is one. */
    boolean areValid() {
        var wrong = parts().stream()
                .map(FormPart::field)
                .filter(field -> field instanceof HasValidation it && it.isInvalid()
                        || field == dose.sets && dose.sets.isEmpty()
                        || field == dose.rest && dose.rest.isEmpty()
                        || field == dose.timesAWeek && dose.timesAWeek.isEmpty())
                .findFirst();
        wrong.ifPresent(field -> mark((Component) field, getTranslation("form.required")));
        return wrong.isEmpty();
    }

    /** Says at the field what a rule has against it. */
    void show(RuleViolation problem) {
        var said = getTranslation(problem.code(), problem.arguments());
        Map<String, Component> places = Map.of(
                "library.own.steps", wordsFields().steps,
                "library.own.step", wordsFields().steps,
                "library.own.no-dose", dose.repetitions,
                "library.own.two-doses", dose.minutes,
                "library.own.effort", dose.effortLow,
                "library.own.no-block", dose.blocks,
                "library.own.high-risk", safety.risk,
                "library.own.on-feet", safety.notWith,
                "library.own.safer", safety.safer);
        mark(Objects.requireNonNull(places.getOrDefault(problem.code(), wordsFields().name)), said);
    }

    void forgetProblems() {
        parts().stream()
                .map(FormPart::field)
                .filter(field -> !(field instanceof AbstractNumberField))
                .forEach(field -> {
                    if (field instanceof HasValidation it) {
                        it.setInvalid(false);
                    }
                });
    }

    private OwnWordsFields wordsFields() {
        return english.read() == null && german.read() != null ? german : english;
    }

    private static void mark(Component field, String said) {
        if (field instanceof HasValidation it) {
            if (!it.isInvalid()) {
                it.setErrorMessage(said);
            }
            it.setInvalid(true);
        }
        if (field instanceof Focusable<?> it) {
            it.focus();
        }
    }

    /** An exercise on the feet is never for wheelchair users: nobody has to think of it. */
    private Set<String> notWith() {
        var aids = new HashSet<>(safety.notWith.getValue());
        var position = Objects.requireNonNull(dose.position.getValue());
        if (!position.equals("sitting") && !position.equals("lying")) {
            aids.add("wheelchair");
        }
        return aids;
    }

    private Exercise exercise(Exercise base) {
        return new Exercise(
                base.slug(),
                dose.domain.getValue(),
                dose.position.getValue(),
                safety.risk.getValue(),
                dose.sets.getValue(),
                dose.repetitions.getValue(),
                dose.hold.getValue(),
                dose.minutes(),
                dose.rest.getValue(),
                dose.perSide(),
                dose.timesAWeek.getValue(),
                dose.secondsEach.getValue(),
                safety.support.getValue(),
                dose.effortLow.getValue(),
                dose.effortHigh.getValue(),
                dose.asks.getValue(),
                null,
                null,
                safety.safer.getValue(),
                safety.equipment.getValue(),
                safety.checks.getValue().stream().sorted().toList(),
                safety.contraindications.getValue(),
                safety.warnings.getValue(),
                notWith(),
                safety.possibleWith.getValue(),
                dose.blocks.getValue(),
                dose.symptoms.getValue(),
                dose.muscles.getValue(),
                Map.of(),
                base.retired());
    }
}
