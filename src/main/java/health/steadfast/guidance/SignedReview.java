package health.steadfast.guidance;

import health.steadfast.accounts.Profession;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as it was signed, and what was added later.
 *
 * @param by who signed it
 * @param profession in which profession; null for one from before this was kept
 * @param on the day of signing in the patient's zone
 * @param addenda the oldest first
 */
public record SignedReview(
        ReviewId id,
        String by,
        @Nullable Profession profession,
        LocalDate on,
        String note,
        int minutes,
        LocalDate nextOn,
        List<Addendum> addenda)
        implements Serializable {

    public SignedReview {
        addenda = List.copyOf(addenda);
    }

    /** What was added to a signed review. */
    public record Addendum(String by, Instant at, String note) implements Serializable {}
}
