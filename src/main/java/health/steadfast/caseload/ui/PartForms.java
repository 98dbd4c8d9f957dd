package health.steadfast.caseload.ui;

import health.steadfast.caseload.ProfilePart;
import java.time.LocalDate;

/** Finds the form for a part of a profile. */
final class PartForms {

    private PartForms() {}

    static PartForm<?> of(ProfilePart.Kind kind, LocalDate today, EquipmentChoice equipment) {
        return switch (kind) {
            case PERSON -> new PersonForm(today);
            case MS -> new MsForm(today);
            case SAFETY -> new SafetyForm();
            case TRAINING -> new TrainingForm();
            case BLOCKS -> new BlocksForm();
            case SYMPTOMS -> new SymptomsForm();
            case TONE -> new ToneForm();
            case EQUIPMENT -> new EquipmentForm(equipment);
            case GAIT -> new GaitForm();
            case LIKES -> new LikesForm();
            case CONTACTS -> new ContactsForm();
            case REFERRAL -> new ReferralForm();
        };
    }
}
