package health.steadfast.caseload.ui;

import health.steadfast.caseload.ClinicalPart;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.PersonalPart;
import health.steadfast.caseload.ProfilePart;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Finds the form for a part of a profile. */
final class PartForms {

    private PartForms() {}

    /** A part as it stands before anybody has answered; only of parts that may wait. */
    static ProfilePart empty(ProfilePart.Kind kind) {
        return switch (kind) {
            case MS -> new ClinicalPart.Ms(MsCourse.UNKNOWN, null, null, null);
            case SYMPTOMS -> new ClinicalPart.Symptoms(Set.of(), null);
            case TONE -> new ClinicalPart.Tone(List.of());
            case EQUIPMENT -> new ClinicalPart.Equipment(Set.of(), Set.of());
            case GAIT -> new ClinicalPart.Gait(Set.of(), null);
            case LIKES -> new PersonalPart.Likes(null, null);
            case CONTACTS -> new PersonalPart.Contacts(null, null, null, null, null, null);
            case REFERRAL -> new PersonalPart.Referral(null, null, null, null);
            case PERSON, SAFETY, TRAINING, BLOCKS ->
                throw new IllegalArgumentException("an admission asks for " + kind);
        };
    }

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
