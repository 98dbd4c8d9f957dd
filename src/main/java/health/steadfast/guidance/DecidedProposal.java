package health.steadfast.guidance;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that somebody decided about.
 *
 * @param exercise what it spoke of; null: the whole plan
 * @param days of the entries it rested on, oldest first
 * @param version of the plan that came of it; null: none
 * @param words why, where somebody said so
 */
public record DecidedProposal(
        Suggestion suggestion,
        @Nullable ExerciseSlug exercise,
        Outcome outcome,
        String by,
        Instant at,
        List<LocalDate> days,
        @Nullable Integer version,
        @Nullable String words)
        implements Serializable {

    /** So many of the newest are shown. */
    public static final int MOST = 50;

    public DecidedProposal {
        days = List.copyOf(days);
    }

    /** What was decided. */
    public enum Outcome {
        ACCEPTED,
        /** Something else was done instead. */
        CHANGED,
        DISMISSED
    }
}
