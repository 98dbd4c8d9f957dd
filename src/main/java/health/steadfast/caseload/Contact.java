package health.steadfast.caseload;

import health.steadfast.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit, a call or a video with a patient.
 *
 * @param on the day in the patient's zone, today or earlier
 * @param minutes 0 to 240
 * @param answered false: a call or video that nobody took, to be tried again on {@code nextOn}
 * @param nextOn when to speak again, after {@code on}; null: nothing is agreed
 * @param note 2000 characters at most
 */
public record Contact(
        ContactKind kind,
        LocalDate on,
        int minutes,
        boolean answered,
        @Nullable LocalDate nextOn,
        @Nullable String note)
        implements Serializable {

    public static final int MAX_NOTE = 2000;
    public static final int MAX_MINUTES = 240;

    public Contact {
        note = ProfileText.optional(note, Integer.MAX_VALUE);
        if (note != null && note.length() > MAX_NOTE) {
            throw new RuleViolation("caseload.contact.note-length", MAX_NOTE);
        }
        if (minutes < 0 || minutes > MAX_MINUTES) {
            throw new RuleViolation("caseload.contact.minutes-range", MAX_MINUTES);
        }
        if (nextOn != null && !nextOn.isAfter(on)) {
            throw new RuleViolation("caseload.contact.next-before");
        }
        if (!answered && (kind == ContactKind.VISIT || nextOn == null)) {
            throw new RuleViolation("caseload.contact.in-vain");
        }
    }

    /** A call that nobody took; it is tried again the day after. */
    public static Contact noAnswer(LocalDate today) {
        return new Contact(ContactKind.CALL, today, 0, false, today.plusDays(1), null);
    }
}
