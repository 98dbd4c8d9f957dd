package health.steadfast.outcomes;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result as it is entered.
 *
 * @param values one a trial; null for a trial that was not finished
 * @param parts sub-totals, or none
 * @param last whether it is a measure at the end of a treatment
 */
public record NewMeasurement(
        SeriesKey series,
        LocalDate takenOn,
        List<@Nullable BigDecimal> values,
        List<BigDecimal> parts,
        @Nullable NotCompleted notCompleted,
        Circumstances circumstances,
        boolean last,
        @Nullable String note)
        implements Serializable {

    public Measure measure() {
        return series.measure();
    }

    @Nullable
    BigDecimal result() {
        return measure().result(values);
    }
}
