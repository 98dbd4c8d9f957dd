package health.steadfast.outcomes;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One result of the past.
 *
 * @param values one a trial; empty for a trial that was not finished
 * @param result the mean or the score in the unit of the measure; null if no trial was finished
 * @param parts sub-totals in the order of {@link Measure#parts}; empty where they were not told
 * @param dominant whether it was the dominant hand; null where this is unknown or does not matter
 * @param last whether it is a measure at the end of a treatment
 * @param assessor who took it
 * @param talkedOn when the therapist talked about it with the patient; only then the patient sees it
 */
public record Measurement(
        UUID id,
        SeriesKey series,
        LocalDate takenOn,
        List<@Nullable BigDecimal> values,
        @Nullable BigDecimal result,
        List<BigDecimal> parts,
        @Nullable NotCompleted notCompleted,
        Circumstances circumstances,
        @Nullable Boolean dominant,
        boolean last,
        @Nullable String note,
        UUID assessorId,
        String assessor,
        @Nullable LocalDate talkedOn,
        @Nullable String talkedWith)
        implements Serializable {

    public Measure measure() {
        return series.measure();
    }
}
