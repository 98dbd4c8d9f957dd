package health.steadfast.caseload.ui;

import health.steadfast.caseload.ClinicalPart.Safety;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.shared.ui.Chips;
import health.steadfast.shared.ui.Segments;
import java.util.List;

/** Falls and contraindications. */
class SafetyForm extends PartForm<Safety> {

    SafetyForm() {
        super(Safety.class);
        var falls = new Segments<FallsLastYear>(
                getTranslation("caseload.admission.falls"),
                it -> getTranslation("caseload.falls." + it.name()),
                List.of(FallsLastYear.values()));
        falls.setId("falls");
        binder.forField(falls).asRequired(missing()).bind("falls");
        var contraindications = new Chips<Contraindication>(
                getTranslation("caseload.admission.contraindications"),
                getTranslation("caseload.admission.none-known"),
                it -> getTranslation("caseload.contraindication." + it.code()),
                List.of(Contraindication.values()),
                Contraindication.values().length);
        contraindications.setId("contraindications");
        binder.forField(contraindications).asRequired(missing()).bind("contraindications");
        show(falls, contraindications);
    }
}
