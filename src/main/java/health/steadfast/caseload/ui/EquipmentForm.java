package health.steadfast.caseload.ui;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.ClinicalPart.Equipment;
import health.steadfast.shared.ui.Chips;
import java.util.List;

/** Aids, and what there is at home to train with. */
class EquipmentForm extends PartForm<Equipment> {

    EquipmentForm(EquipmentChoice choice) {
        super(Equipment.class);
        var aids = new Chips<Aid>(
                getTranslation("caseload.admission.aids"),
                getTranslation("caseload.none"),
                it -> getTranslation("caseload.aid." + it.code()),
                List.of(Aid.values()),
                Aid.values().length);
        aids.setId("aids");
        binder.forField(aids).asRequired(missing()).bind("aids");
        var codes = choice.codes();
        var equipment = new Chips<String>(
                getTranslation("caseload.profile.equipment"),
                getTranslation("caseload.none"),
                choice::label,
                codes,
                codes.size());
        equipment.setId("equipment");
        binder.forField(equipment).asRequired(missing()).bind("equipment");
        show(aids, equipment);
    }
}
