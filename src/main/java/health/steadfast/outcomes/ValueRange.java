package health.steadfast.outcomes;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Which values a trial may have.
 *
 * @param aboveMin whether the smallest value itself is impossible, as a time of 0 seconds is
 * @param decimals how many decimals make sense; 0 for whole numbers
 */
public record ValueRange(BigDecimal min, BigDecimal max, boolean aboveMin, int decimals) implements Serializable {

    static ValueRange whole(int min, int max) {
        return new ValueRange(BigDecimal.valueOf(min), BigDecimal.valueOf(max), false, 0);
    }

    static ValueRange of(int min, int max, int decimals) {
        return new ValueRange(BigDecimal.valueOf(min), BigDecimal.valueOf(max), false, decimals);
    }

    /** A time: more than nothing, at most {@code max} seconds. */
    static ValueRange seconds(int max) {
        return new ValueRange(BigDecimal.ZERO, BigDecimal.valueOf(max), true, 2);
    }

    public boolean contains(BigDecimal value) {
        var low = value.compareTo(min);
        return (aboveMin ? low > 0 : low >= 0) && value.compareTo(max) <= 0;
    }

    /** Whether the value is written with no more decimals than make sense. */
    public boolean isExactEnough(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= decimals;
    }
}
