package health.steadfast.caseload;

import java.io.Serializable;
import java.util.Locale;

/** One part of a patient's profile: read, edited and checked for other people's changes on its own. */
public sealed interface ProfilePart extends Serializable permits PersonalPart, ClinicalPart {

    int MAX_LINE = 120;
    int MAX_PHONE = 40;
    int MAX_LIKES = 200;
    int MAX_SESSIONS = 200;
    int MAX_EQUIPMENT = 100;
    int EARLIEST_DIAGNOSIS = 1920;

    Kind kind();

    /** Nothing is recorded here yet. */
    default boolean isEmpty() {
        return false;
    }

    /** The parts there are, in the order in which they are shown. */
    enum Kind {
        PERSON(PersonalPart.Person.class),
        MS(ClinicalPart.Ms.class),
        SAFETY(ClinicalPart.Safety.class),
        TRAINING(ClinicalPart.Training.class),
        BLOCKS(ClinicalPart.Blocks.class),
        SYMPTOMS(ClinicalPart.Symptoms.class),
        TONE(ClinicalPart.Tone.class),
        EQUIPMENT(ClinicalPart.Equipment.class),
        GAIT(ClinicalPart.Gait.class),
        LIKES(PersonalPart.Likes.class),
        CONTACTS(PersonalPart.Contacts.class),
        REFERRAL(PersonalPart.Referral.class);

        private final Class<? extends ProfilePart> type;

        Kind(Class<? extends ProfilePart> type) {
            this.type = type;
        }

        /** What holds the answers of such a part. */
        Class<? extends ProfilePart> type() {
            return type;
        }

        /** The word for it in an address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
