package health.steadfast.caseload.ui;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.ClinicalPart.Equipment;
import health.steadfast.shared.ui.Chips;
import java.util.List;

/** Aids, and what there is at home to train with. */
class EquipmentForm extends PartForm<Equipment> {

    private final Chips<Aid> aids = new Chips<>(
            getTranslation("caseload.admission.aids"),
            getTranslation("caseload.none"),
            it -> getTranslation("caseload.aid." + it.code()),
            List.of(Aid.values()),
            Aid.values().length);

    EquipmentForm(EquipmentChoice choice) {
        super(Equipment.class);
        aids.setId("aids");
        binder.forField(aids).asRequired(missing()).bind("aids");
        var codes = choice.codes();
        var equipment = new Chips<String>(
                getTranslation("caseload.profile.equipment"),
                getTranslation("caseload.none"),
                code -> choice.label(code, getLocale()),
                codes,
                codes.size());
        equipment.setId("equipment");
        binder.forField(equipment).asRequired(missing()).bind("equipment");
        show(aids, equipment);
    }

    /** An admission asks for the aids among its own questions. */
    EquipmentForm withoutAids() {
        aids.setVisible(false);
        return this;
    }
}
