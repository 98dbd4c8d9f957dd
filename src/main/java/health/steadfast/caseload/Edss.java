package health.steadfast.caseload;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Expanded Disability Status Scale, rated by a neurologist and only entered here: one of 20 steps,
 * 0 or 1.0 to 10.0 by halves (Kurtzke 1983). There is no 0.5.
 */
public record Edss(BigDecimal value) implements Comparable<Edss>, Serializable {

    /** All 20 steps from low to high disability. */
    public static final List<Edss> STEPS = Stream.concat(
                    Stream.of(BigDecimal.ZERO),
                    IntStream.rangeClosed(2, 20).mapToObj(halves -> BigDecimal.valueOf(halves * 5L, 1)))
            .map(Edss::new)
            .toList();

    public Edss {
        value = value.setScale(1, RoundingMode.UNNECESSARY);
        var halves = value.movePointRight(1).intValueExact();
        if (halves != 0 && (halves < 10 || halves > 100 || halves % 5 != 0)) {
            throw new IllegalArgumentException("EDSS is 0 or 1.0 to 10.0 by halves, was " + value);
        }
    }

    /** The one object of a step: every open caseload keeps some dozens of them. */
    public static Edss of(BigDecimal value) {
        return STEPS.get(Collections.binarySearch(STEPS, new Edss(value)));
    }

    @Override
    public int compareTo(Edss other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
