package health.steadfast.guidance;

import health.steadfast.plans.Maintenance;
import health.steadfast.shared.RuleViolation;
import java.time.LocalDate;

/**
 * What a therapist signs after looking at a patient's weeks. Signing is final.
 *
 * @param note what was seen and decided, 1 to 2000 characters
 * @param minutes time spent on the review, 0 to 240
 * @param nextOn when to look again, after the day of signing
 */
public record Review(String note, int minutes, LocalDate nextOn) {

    public static final int MAX_NOTE = 2000;
    public static final int MAX_MINUTES = 240;

    /** The first review is due so many days after a plan began. */
    public static final int FIRST_AFTER_DAYS = 14;

    /** How many weeks later the next one is proposed. */
    public static final int NEXT_AFTER_WEEKS = 6;

    /** And where a plan keeps what was reached. */
    public static final int NEXT_WHERE_KEPT_WEEKS = Maintenance.REVIEW_WEEKS;

    /** Somebody of the same profession signed a review that the signer had not seen; the argument is who. */
    public static final String SIGNED_MEANWHILE = "guidance.review.signed-meanwhile";

    public Review {
        note = requireNote(note);
        if (minutes < 0 || minutes > MAX_MINUTES) {
            throw new RuleViolation("guidance.review.minutes-range", MAX_MINUTES);
        }
    }

    /** The note without space around it; the same limits hold for what is added later. */
    static String requireNote(String note) {
        var words = note.strip();
        if (words.isEmpty() || words.length() > MAX_NOTE) {
            throw new RuleViolation("guidance.review.note-length", MAX_NOTE);
        }
        return words;
    }

    void requireNextAfter(LocalDate signedOn) {
        if (!nextOn.isAfter(signedOn)) {
            throw new RuleViolation("guidance.review.next-in-past");
        }
    }
}
