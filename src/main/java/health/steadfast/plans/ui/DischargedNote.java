package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientState;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;

/** Says that the treatment has ended, and leads to where it is taken up again; not there during treatment. */
class DischargedNote extends Composite<Div> {

    DischargedNote(PatientCard patient) {
        var record = new Button(
                getTranslation("plans.discharged.record"),
                event -> getUI().ifPresent(ui -> ui.navigate("patients/%s/record".formatted(patient.record()))));
        record.setId("to-treatment");
        getContent().setId("discharged");
        getContent().addClassNames("plan-pause", Tone.QUIET.cssClass());
        getContent().add(SfIcon.ARCHIVE.create(), new Span(getTranslation("plans.rule.discharged")), record);
        setVisible(patient.state() == PatientState.DISCHARGED);
    }
}
