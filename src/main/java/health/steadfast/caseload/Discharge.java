package health.steadfast.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a treatment.
 *
 * @param result where the patient stands now: final measures and what came of the goals, up to 1000 characters
 * @param note up to 500 characters, for colleagues
 * @param accessUntil the last day on which the patient signs in, uses and prints the plan; at most two years away
 */
public record Discharge(
        DischargeReason reason,
        @Nullable String result,
        @Nullable String note,
        LocalDate accessUntil) implements Serializable {

    public static final int MAX_RESULT = 1000;
    public static final int MAX_NOTE = 500;
    /** The longest access after the end, in days. */
    public static final int MOST_DAYS = 731;
    /** The usual access after the end, in months. */
    public static final int USUAL_MONTHS = 6;

    public Discharge {
        result = ProfileText.optional(result, MAX_RESULT);
        note = ProfileText.optional(note, MAX_NOTE);
    }

    /** Without a word on the result. */
    public Discharge(DischargeReason reason, @Nullable String note, LocalDate accessUntil) {
        this(reason, null, note, accessUntil);
    }
}
