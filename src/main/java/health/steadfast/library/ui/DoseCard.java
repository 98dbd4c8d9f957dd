package health.steadfast.library.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import health.steadfast.library.Catalogue;
import health.steadfast.library.DoseWords;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseTime;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The usual dose, a starting point that the therapist adapts. */
final class DoseCard extends Section {

    private final transient Catalogue catalogue;

    DoseCard(Exercise exercise, Catalogue catalogue, DoseWords doses) {
        this.catalogue = catalogue;
        addClassName("sf-card");
        var facts = new Facts()
                .with(getTranslation("library.dose"), doses.usual(exercise, getLocale()))
                .with(
                        getTranslation("library.takes"),
                        getTranslation("library.minutes", ExerciseTime.wholeMinutes(ExerciseTime.usual(exercise))))
                .with(
                        getTranslation("library.how-often"),
                        getTranslation("library.times-a-week", exercise.timesPerWeek()))
                .with(getTranslation("library.support"), support(exercise))
                .with(getTranslation("library.effort"), effort(exercise))
                .with(getTranslation("library.position"), label("positions", exercise.position()))
                .with(getTranslation("library.equipment"), labels("equipment", exercise.equipment()))
                .with(getTranslation("library.trains"), labels("building_blocks", exercise.buildingBlocks()))
                .with(getTranslation("library.meant-for"), labels("symptoms", exercise.symptoms()))
                .with(getTranslation("library.muscles"), labels("muscles", exercise.muscles()));
        add(new H2(getTranslation("library.usual-dose")), facts);
    }

    private String support(Exercise exercise) {
        return label(
                "supports", exercise.support().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String effort(Exercise exercise) {
        return exercise.effortLow() == null
                ? getTranslation("library.no-effort")
                : getTranslation("library.effort-band", exercise.effortLow(), exercise.effortHigh());
    }

    private String labels(String kind, Collection<String> codes) {
        return codes.isEmpty()
                ? getTranslation("library.nothing")
                : codes.stream().map(code -> label(kind, code)).collect(Collectors.joining(" · "));
    }

    private String label(String kind, String code) {
        return catalogue.label(kind, code, getLocale());
    }
}
