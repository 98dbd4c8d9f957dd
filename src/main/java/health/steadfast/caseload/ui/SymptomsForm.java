package health.steadfast.caseload.ui;

import health.steadfast.caseload.BodySide;
import health.steadfast.caseload.ClinicalPart.Symptoms;
import health.steadfast.caseload.Symptom;
import health.steadfast.shared.ui.Chips;
import java.util.List;

/** Symptoms that shape a plan; where the foot drops is asked only of somebody whose foot drops. */
class SymptomsForm extends PartForm<Symptoms> {

    SymptomsForm() {
        super(Symptoms.class);
        var symptoms = new Chips<Symptom>(
                getTranslation("caseload.profile.symptoms"),
                getTranslation("caseload.none"),
                it -> getTranslation("caseload.symptom." + it.name()),
                List.of(Symptom.values()),
                Symptom.values().length);
        symptoms.setId("symptoms");
        binder.forField(symptoms).asRequired(missing()).bind("symptoms");
        var side = select("footDropSide", "caseload.side.", List.of(BodySide.values()));
        side.setVisible(false);
        symptoms.addValueChangeListener(event ->
                side.setVisible(event.getValue() != null && event.getValue().contains(Symptom.FOOT_DROP)));
        show(symptoms, side);
    }
}
