package health.steadfast.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.caseload.Admission;
import health.steadfast.caseload.Severity;
import health.steadfast.shared.ui.Segments;
import java.util.List;

/** The right half of an admission: what matters to the patient, and the four questions. */
class NeedsFields extends Div {

    final TextArea problem = new TextArea(getTranslation("caseload.admission.problem"));
    final Segments<Integer> minutes = new Segments<>(
            getTranslation("caseload.admission.minutes"), it -> Integer.toString(it), List.of(5, 10, 15, 20, 30));
    final Segments<Severity> strength = severity("strength");
    final Segments<Severity> stiffness = severity("stiffness");
    final Segments<Severity> balance = severity("balance");
    final Segments<Severity> coordination = severity("coordination");

    NeedsFields() {
        addClassNames("sf-card", "sf-fields");
        problem.setId("problem");
        problem.setMaxLength(Admission.MAX_PROBLEM);
        problem.setHelperText(getTranslation("caseload.admission.problem-helper"));
        problem.setValueChangeMode(ValueChangeMode.ON_BLUR);
        minutes.setHelperText(getTranslation("caseload.admission.minutes-helper"));
        add(
                new H2(getTranslation("caseload.admission.what-matters")),
                problem,
                minutes,
                new Hr(),
                new H2(getTranslation("caseload.admission.four-questions")),
                new Paragraph(getTranslation("caseload.admission.four-questions-helper")),
                strength,
                stiffness,
                balance,
                coordination);
    }

    private Segments<Severity> severity(String block) {
        var segments = new Segments<>(
                getTranslation("caseload.block." + block),
                (Severity it) -> getTranslation("caseload.severity." + it.name()),
                List.of(Severity.values()));
        segments.addClassName("sf-segments-row");
        return segments;
    }
}
