package health.steadfast.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.LibraryPatient;
import health.steadfast.shared.ui.SfIcon;
import java.util.List;

/** Where the patient stands on the ladder, and the way back to the plan. */
final class LadderPatientNote extends Composite<Div> {

    LadderPatientNote(List<Exercise> rungs, LibraryPatient patient, Catalogue catalogue) {
        var said = rungs.stream()
                .filter(rung -> patient.prescribed().contains(rung.slug()))
                .findFirst()
                .map(rung -> getTranslation(
                        "library.ladder.stands-on",
                        patient.givenName(),
                        rung.level(),
                        catalogue.text(rung.slug(), getLocale()).name()))
                .orElseGet(() -> getTranslation("library.ladder.stands-nowhere", patient.givenName()));
        getContent().addClassName("library-for");
        getContent()
                .add(
                        SfIcon.PERSON_STANDING.create(),
                        new Span(said),
                        new Anchor(patient.planAddress(), getTranslation("library.back-to-plan", patient.givenName())));
    }
}
