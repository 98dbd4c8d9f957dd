package health.steadfast.outcomes;

import health.steadfast.outcomes.ChangeRule.Basis;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the change word and the rule behind it. Thresholds hold for one person; see each rule's basis. */
final class ChangeReading {

    /** EDSS up to which the smaller error of the Mini-BESTest was found. */
    private static final BigDecimal MILD = new BigDecimal("3.5");

    private ChangeReading() {}

    /** @param edss the patient's EDSS, if anybody knows it */
    static Change of(Measurement earlier, Measurement later, @Nullable BigDecimal edss) {
        var from = earlier.result();
        var to = later.result();
        if (from == null || to == null || !earlier.circumstances().equals(later.circumstances())) {
            return new Change(ChangeWord.NOT_COMPARABLE, from, earlier.takenOn(), null, null, null);
        }
        var rule = rule(earlier, later, edss).orElse(null);
        return new Change(
                word(later.measure(), rule, from, to),
                from,
                earlier.takenOn(),
                to.subtract(from),
                from.signum() == 0 ? null : ChangeRule.percent(from, to),
                rule);
    }

    private static ChangeWord word(Measure measure, @Nullable ChangeRule rule, BigDecimal from, BigDecimal to) {
        if (rule == null) {
            return ChangeWord.NUMBERS_ONLY;
        }
        if (!rule.isReached(from, to)) {
            return ChangeWord.NO_SURE_CHANGE;
        }
        var lower = to.compareTo(from) < 0;
        return lower == (measure.better() == Better.LOWER) ? ChangeWord.IMPROVED : ChangeWord.WORSE;
    }

    private static Optional<ChangeRule> rule(Measurement earlier, Measurement later, @Nullable BigDecimal edss) {
        return Optional.ofNullable(
                switch (later.measure()) {
                    // 20 % of the own time. A gain of 20 % in speed would be only 16.7 % of the time.
                    case T25FW, SIX_MINUTE_WALK -> ChangeRule.share("20", Basis.OWN_BASELINE);
                    case TWO_MINUTE_WALK -> ChangeRule.amount("9.6", Basis.HINT);
                    case TUG -> ChangeRule.share("31", "23");
                    case BERG -> ChangeRule.amount("3", Basis.HINT);
                    case MINI_BEST -> miniBest(earlier, later, edss);
                    case FIVE_STS -> ChangeRule.share("25", Basis.OWN_BASELINE).needingMore();
                    case NINE_HOLE_PEG -> peg(later);
                    case MSWS12 -> ChangeRule.amount("8", Basis.ERROR);
                    case MFIS -> ChangeRule.amount("20.2", Basis.ERROR);
                    case FSS -> ChangeRule.amount("1.9", Basis.ERROR);
                    default -> null;
                });
    }

    /** 20 % for the dominant hand (its error is 19.4 %). The other hand, or a hand nobody asked about: 29.1 %. */
    private static ChangeRule peg(Measurement later) {
        return Boolean.TRUE.equals(later.dominant())
                ? ChangeRule.share("20", Basis.OWN_BASELINE)
                : ChangeRule.share("29.1", Basis.ERROR);
    }

    /** Two assessors: 7. One: 3.5 at EDSS up to 3.5, else 4.7. */
    private static ChangeRule miniBest(Measurement earlier, Measurement later, @Nullable BigDecimal edss) {
        if (!earlier.assessorId().equals(later.assessorId())) {
            return ChangeRule.amount("7", Basis.ERROR);
        }
        return ChangeRule.amount(edss != null && edss.compareTo(MILD) <= 0 ? "3.5" : "4.7", Basis.ERROR);
    }
}
