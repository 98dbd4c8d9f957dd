package health.steadfast.workspace;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the next review goes on from.
 *
 * @param signed how many reviews the own profession has signed so far
 * @param on the day of the last one; null before the first
 * @param by who signed it
 * @param kept whether the plan keeps what was reached, so that reviews are further apart
 * @param openProposals proposals that nobody has decided about
 */
public record LastReview(
        int signed,
        @Nullable LocalDate on,
        @Nullable String by,
        @Nullable String note,
        boolean kept,
        int openProposals) implements Serializable {

    static final int MOST_WORDS = 50;

    /** What was noted about medication on a day. */
    public record Medication(LocalDate on, String words) implements Serializable {}

    /** What the patient wrote. */
    public record Words(Instant at, String text) implements Serializable {}
}
