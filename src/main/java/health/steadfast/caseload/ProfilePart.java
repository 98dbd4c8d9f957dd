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
        PERSON,
        MS,
        SAFETY,
        TRAINING,
        BLOCKS,
        SYMPTOMS,
        TONE,
        EQUIPMENT,
        GAIT,
        LIKES,
        CONTACTS,
        REFERRAL;

        /** The word for it in an address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
