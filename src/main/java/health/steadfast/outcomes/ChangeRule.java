package health.steadfast.outcomes;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How much one patient must change before it is called a change.
 *
 * @param kind what the thresholds are counted in
 * @param rise how much the result must rise, in per cent of the baseline or in the measure's own unit
 * @param fall how much it must fall
 * @param more whether it must be more than the threshold; else the threshold itself is enough
 * @param basis what the threshold rests on
 */
public record ChangeRule(Kind kind, BigDecimal rise, BigDecimal fall, boolean more, Basis basis)
        implements Serializable {

    public enum Kind {
        /** Per cent of the patient's own baseline; for a timed walk of the time, not of the speed. */
        SHARE,
        /** The measure's own unit. */
        AMOUNT
    }

    public enum Basis {
        /** The error of measurement of one person (MDC, SDC). */
        ERROR,
        /** A share of the own baseline by which studies call somebody changed. */
        OWN_BASELINE,
        /** The smallest change that groups of patients notice: only a hint for one person. */
        HINT
    }

    static ChangeRule share(String percent, Basis basis) {
        return new ChangeRule(Kind.SHARE, new BigDecimal(percent), new BigDecimal(percent), false, basis);
    }

    static ChangeRule amount(String size, Basis basis) {
        return new ChangeRule(Kind.AMOUNT, new BigDecimal(size), new BigDecimal(size), false, basis);
    }

    /** Where rise and fall differ. */
    static ChangeRule share(String rise, String fall) {
        return new ChangeRule(Kind.SHARE, new BigDecimal(rise), new BigDecimal(fall), false, Basis.ERROR);
    }

    ChangeRule needingMore() {
        return new ChangeRule(kind, rise, fall, true, basis);
    }

    /** The threshold in the direction of this difference. */
    public BigDecimal threshold(BigDecimal difference) {
        return difference.signum() < 0 ? fall : rise;
    }

    /** Whether the way from {@code baseline} to {@code value} is longer than the threshold of its direction. */
    boolean isReached(BigDecimal baseline, BigDecimal value) {
        var difference = value.subtract(baseline);
        var size = difference.abs();
        // Compared as a product: a share of a baseline is exact without dividing.
        var needed = kind == Kind.SHARE
                ? threshold(difference).multiply(baseline.abs()).movePointLeft(2)
                : threshold(difference);
        return difference.signum() != 0 && (more ? size.compareTo(needed) > 0 : size.compareTo(needed) >= 0);
    }

    /** The size of a difference in per cent of the baseline. */
    static BigDecimal percent(BigDecimal baseline, BigDecimal value) {
        return value.subtract(baseline)
                .abs()
                .multiply(BigDecimal.valueOf(100))
                .divide(baseline.abs(), MathContext.DECIMAL64);
    }
}
