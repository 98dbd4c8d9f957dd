package health.steadfast.caseload;

import health.steadfast.caseload.ProfilePart.Kind;
import java.util.Locale;

/** What a patient is asked at home, in this order: the light ones first, nothing that somebody has to examine. */
public enum HomeQuestion {
    MUSIC(Kind.LIKES, Form.WORDS, ProfilePart.MAX_LIKES),
    SPORTS(Kind.LIKES, Form.WORDS, ProfilePart.MAX_LIKES),
    EQUIPMENT(Kind.EQUIPMENT, Form.THINGS, 0),
    SITTING(Kind.GAIT, Form.HOURS, 0),
    HAND(Kind.MS, Form.HAND, 10),
    /** The symptoms as the patient tells them; they stay beside what the therapist records. */
    OWN_WORDS(Kind.SYMPTOMS, Form.WORDS, HomeAnswer.MAX_WORDS),
    PHONE(Kind.PERSON, Form.PHONE, 0),
    EMERGENCY(Kind.CONTACTS, Form.CONTACT, ProfilePart.MAX_LINE),
    DOCTOR(Kind.CONTACTS, Form.CONTACT, ProfilePart.MAX_LINE),
    NEUROLOGIST(Kind.CONTACTS, Form.CONTACT, ProfilePart.MAX_LINE);

    /** How it is answered. */
    public enum Form {
        WORDS,
        THINGS,
        HOURS,
        HAND,
        PHONE,
        CONTACT
    }

    private final Kind part;
    private final Form form;
    private final int maxWords;

    HomeQuestion(Kind part, Form form, int maxWords) {
        this.part = part;
        this.form = form;
        this.maxWords = maxWords;
    }

    /** The part of the profile that it is about. */
    public Kind part() {
        return part;
    }

    public Form form() {
        return form;
    }

    public int maxWords() {
        return maxWords;
    }

    /** The word for it in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
