package health.steadfast.training;

import health.steadfast.plans.Dose;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was asked for and what was done, set by set, in the dose's own unit: repetitions where it counts them, else
 * seconds. Both sides of the body add up within a set.
 */
record Amount(List<Integer> prescribed, List<Integer> done) {

    private static final int SCALE = 3;

    Amount {
        prescribed = List.copyOf(prescribed);
        done = List.copyOf(done);
        if (prescribed.isEmpty() || prescribed.stream().anyMatch(it -> it <= 0)) {
            throw new IllegalArgumentException("something is prescribed in every set");
        }
        if (done.stream().anyMatch(it -> it < 0)) {
            throw new IllegalArgumentException("nobody does less than nothing");
        }
    }

    /** Everything as prescribed. */
    static Amount all(List<Integer> prescribed) {
        return new Amount(prescribed, prescribed);
    }

    static Amount none(List<Integer> prescribed) {
        return new Amount(prescribed, List.of());
    }

    /** The first {@code sets} sets; where there is one set only, half of it. */
    static Amount some(List<Integer> prescribed, int sets) {
        if (prescribed.size() == 1) {
            return new Amount(prescribed, List.of((prescribed.getFirst() + 1) / 2));
        }
        return new Amount(prescribed, prescribed.subList(0, Math.clamp(sets, 0, prescribed.size())));
    }

    /** What a dose asks for, set by set. */
    static List<Integer> prescribed(Dose dose) {
        var once = dose.repetitions() != null ? dose.repetitions() : dose.secondsOfASet();
        return Collections.nCopies(dose.sets(), once * dose.side().times());
    }

    /** Of a log that came without sets, as from a paper sheet: in thousandths of the whole. */
    static Amount ofCompletion(BigDecimal completion) {
        return new Amount(
                List.of(1000), List.of(completion.movePointRight(SCALE).intValue()));
    }

    /** The sum of the smaller of done and prescribed, set by set, through the sum of prescribed; 0 to 1. */
    BigDecimal completion() {
        var counted = IntStream.range(0, Math.min(prescribed.size(), done.size()))
                .map(set -> Math.min(done.get(set), prescribed.get(set)))
                .sum();
        var asked = prescribed.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(counted).divide(BigDecimal.valueOf(asked), SCALE, RoundingMode.HALF_UP);
    }

    Outcome outcome() {
        var completion = completion();
        if (completion.signum() == 0) {
            return Outcome.SKIPPED;
        }
        return completion.compareTo(BigDecimal.ONE) >= 0 ? Outcome.DONE : Outcome.PARTLY;
    }
}
