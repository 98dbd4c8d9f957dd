package health.steadfast.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a treatment.
 *
 * @param note up to 500 characters, for colleagues
 * @param accessUntil the last day on which the patient signs in, uses and prints the plan; at most two years away
 */
public record Discharge(DischargeReason reason, @Nullable String note, LocalDate accessUntil) implements Serializable {

    public static final int MAX_NOTE = 500;
    /** The longest access after the end, in days. */
    public static final int MOST_DAYS = 731;
    /** The usual access after the end, in months. */
    public static final int USUAL_MONTHS = 6;

    public Discharge {
        note = ProfileText.optional(note, MAX_NOTE);
    }
}
