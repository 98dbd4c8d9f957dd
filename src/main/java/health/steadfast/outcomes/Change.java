package health.steadfast.outcomes;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The way from an earlier result to a later one.
 *
 * @param from the earlier result
 * @param since when it was taken
 * @param difference later minus earlier; null if they cannot be compared
 * @param percent the size of the difference in per cent of the earlier result; null where it was 0
 * @param rule the rule that chose the word; null where there is none
 */
public record Change(
        ChangeWord word,
        @Nullable BigDecimal from,
        LocalDate since,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal percent,
        @Nullable ChangeRule rule)
        implements Serializable {}
