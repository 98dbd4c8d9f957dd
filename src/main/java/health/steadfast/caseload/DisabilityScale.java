package health.steadfast.caseload;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** A scale on which disability is rated. Its grades are ordinal: never averaged. */
public enum DisabilityScale {
    /** Expanded Disability Status Scale, rated by a neurologist: {@link Edss}. */
    EDSS,
    /** Patient-Determined Disease Steps: {@link Pdds}. */
    PDDS;

    /** Whether the scale has this value: EDSS 0 or 1.0 to 10.0 by halves, PDDS whole steps 0 to 8. */
    public boolean has(BigDecimal value) {
        return values(this).anyMatch(it -> it.compareTo(value) == 0);
    }

    private static Stream<BigDecimal> values(DisabilityScale scale) {
        return scale == EDSS
                ? Edss.STEPS.stream().map(Edss::value)
                : Pdds.STEPS.stream().map(pdds -> BigDecimal.valueOf(pdds.step()));
    }
}
