package health.steadfast.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.LibraryPatient;
import health.steadfast.shared.ui.SfIcon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** For whom somebody is looking, what the profile keeps back and why, and the way to see it all the same. */
final class HiddenLine extends Composite<Div> {

    private final transient Catalogue catalogue;
    private final transient LibraryPatient patient;
    private final Span why = new Span();
    private final Button toggle = new Button();

    HiddenLine(Catalogue catalogue, LibraryPatient patient, Runnable toggled) {
        this.catalogue = catalogue;
        this.patient = patient;
        toggle.setId("show-hidden");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClickListener(event -> toggled.run());
        why.setId("hidden");
        var back = new Anchor(patient.planAddress(), getTranslation("library.back-to-plan", patient.givenName()));
        back.setRouterIgnore(false);
        getContent().addClassName("library-for");
        getContent().add(SfIcon.EYE_OFF.create(), why, toggle, back);
    }

    void show(List<Exercise> hidden, boolean showing) {
        var reasons = new LinkedHashSet<String>();
        hidden.forEach(exercise -> reasons.addAll(patient.against(exercise)));
        why.setText(
                hidden.isEmpty()
                        ? getTranslation("library.all-fit", patient.givenName())
                        : getTranslation("library.hidden", hidden.size(), words(reasons)));
        toggle.setVisible(showing || !hidden.isEmpty());
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(showing));
        toggle.setText(getTranslation(showing ? "library.hide-again" : "library.show-hidden"));
        if (showing) {
            why.setText(getTranslation("library.shown-all-the-same", patient.givenName()));
        }
    }

    private String words(Set<String> reasons) {
        return reasons.stream().map(this::word).collect(Collectors.joining(", "));
    }

    private String word(String code) {
        if (code.equals(LibraryPatient.HELPER)) {
            return getTranslation("library.hidden.alone");
        }
        var kind = catalogue.codes("aids").contains(code) ? "aids" : "contraindications";
        return catalogue.label(kind, code, getLocale());
    }
}
