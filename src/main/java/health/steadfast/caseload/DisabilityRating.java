package health.steadfast.caseload;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rating of the past.
 *
 * @param value a value of the scale: EDSS one of 20 steps, PDDS 0 to 8
 * @param enteredBy who entered it, null for a rating taken over from the admission
 */
public record DisabilityRating(
        UUID id,
        DisabilityScale scale,
        BigDecimal value,
        LocalDate ratedOn,
        @Nullable String enteredBy,
        Instant enteredAt)
        implements Serializable {}
