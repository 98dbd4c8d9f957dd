package health.steadfast.workspace;

import java.util.Arrays;
import java.util.Optional;

/** How far back a trend is looked at. */
public enum TrendSpan {
    QUARTER(12),
    HALF(26),
    YEAR(52);

    private final int weeks;

    TrendSpan(int weeks) {
        this.weeks = weeks;
    }

    /** Weeks that are over. */
    public int weeks() {
        return weeks;
    }

    /** As it stands in an address. */
    public String code() {
        return String.valueOf(weeks);
    }

    public static Optional<TrendSpan> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
