package health.steadfast.plans.ui;

import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.caseload.Aid;
import health.steadfast.caseload.PatientCard;
import java.util.ArrayList;

/** What of the profile matters for prescribing, in one line. */
class PatientFacts extends Paragraph {

    PatientFacts(PatientCard patient) {
        addClassName("sf-caption");
        var facts = new ArrayList<String>();
        facts.add(getTranslation("caseload.age", patient.age()));
        facts.add(getTranslation("plans.facts.minutes", patient.dailyMinutes()));
        facts.add(getTranslation("plans.facts.falls." + patient.fallsLastYear().name()));
        patient.aids().stream()
                .sorted()
                .map(Aid::code)
                .forEach(code -> facts.add(getTranslation("caseload.aid." + code)));
        if (patient.trainsAlone()) {
            facts.add(getTranslation("caseload.trains-alone"));
        }
        if (patient.heatSensitive()) {
            facts.add(getTranslation("caseload.admission.heat"));
        }
        patient.usefulTone().stream()
                .sorted()
                .map(muscles -> getTranslation("caseload.muscles." + muscles.name()))
                .forEach(muscles -> facts.add(getTranslation("plans.facts.useful-tone", muscles)));
        setText(String.join(" · ", facts));
    }
}
