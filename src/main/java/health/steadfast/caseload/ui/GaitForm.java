package health.steadfast.caseload.ui;

import health.steadfast.caseload.ClinicalPart.Gait;
import health.steadfast.caseload.GaitSign;
import health.steadfast.shared.ui.Chips;
import java.util.List;

/** How the patient walks, and how long the patient sits. */
class GaitForm extends PartForm<Gait> {

    private static final int HOURS_A_DAY = 24;

    GaitForm() {
        super(Gait.class);
        var signs = new Chips<GaitSign>(
                getTranslation("caseload.profile.signs"),
                getTranslation("caseload.none"),
                it -> getTranslation("caseload.gait." + it.name()),
                List.of(GaitSign.values()),
                GaitSign.values().length);
        signs.setId("signs");
        binder.forField(signs).asRequired(missing()).bind("signs");
        show(signs, number("sittingHours", 0, HOURS_A_DAY));
    }
}
