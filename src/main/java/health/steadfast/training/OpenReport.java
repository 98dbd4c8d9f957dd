package health.steadfast.training;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that no therapist has reviewed. Of a fall it says what rests; of a symptom what was answered.
 *
 * @param fall present for a fall or near-fall
 * @param symptom present for something new or worse
 * @param version the state that was read, for the review
 */
public record OpenReport(
        UUID id,
        @Nullable FallKind fall,
        @Nullable Injury injury,
        @Nullable SymptomKind symptom,
        LocalDate happenedOn,
        Instant reportedAt,
        @Nullable String note,
        boolean withdrawn,
        List<RestingItem> rests,
        long version)
        implements Serializable {

    public OpenReport {
        rests = List.copyOf(rests);
    }
}
