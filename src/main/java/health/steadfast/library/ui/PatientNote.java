package health.steadfast.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.LibraryPatient;
import health.steadfast.shared.ui.SfIcon;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an exercise fits the patient somebody is looking for, and the way back to the plan. */
final class PatientNote extends Composite<Div> {

    PatientNote(Catalogue catalogue, LibraryPatient patient, Exercise exercise) {
        var against = patient.against(exercise);
        var said = against.isEmpty()
                ? getTranslation(
                        patient.prescribed().contains(exercise.slug()) ? "library.in-plan-of" : "library.fits",
                        patient.givenName())
                : getTranslation("library.does-not-fit", patient.givenName(), reasons(against, catalogue));
        var back = new Anchor(patient.planAddress(), getTranslation("library.back-to-plan", patient.givenName()));
        getContent().addClassName("library-for");
        getContent().add((against.isEmpty() ? SfIcon.CIRCLE_CHECK : SfIcon.EYE_OFF).create(), new Span(said), back);
    }

    private String reasons(Set<String> against, Catalogue catalogue) {
        return against.stream().map(code -> reason(code, catalogue)).collect(Collectors.joining(", "));
    }

    private String reason(String code, Catalogue catalogue) {
        if (code.equals(LibraryPatient.HELPER)) {
            return getTranslation("library.hidden.alone");
        }
        var kind = catalogue.codes("aids").contains(code) ? "aids" : "contraindications";
        return catalogue.label(kind, code, getLocale());
    }
}
