package health.steadfast.outcomes;

import static health.steadfast.outcomes.Condition.AID;
import static health.steadfast.outcomes.Condition.DEVICE;
import static health.steadfast.outcomes.Condition.ORTHOSIS;
import static health.steadfast.outcomes.Condition.PACE;
import static health.steadfast.outcomes.Laterality.BOTH;
import static health.steadfast.outcomes.Laterality.LEFT;
import static health.steadfast.outcomes.Laterality.RIGHT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be measured, with how many trials, in which range, on which sides. EDSS and PDDS have a history of their own
 * in the profile.
 */
public enum Measure {
    /** 25 feet (7.62 m), fast but safe, with the usual aid; a trial is stopped at 180 s. Mean of two. */
    T25FW(timed(180).trials(2).under(AID, ORTHOSIS)),
    /** Metres in two minutes. 52 to 290 were seen in MS. */
    TWO_MINUTE_WALK(metres(400).under(AID, ORTHOSIS, PACE)),
    SIX_MINUTE_WALK(metres(1000).under(AID, ORTHOSIS, PACE)),
    /** Rise, walk 3 m, turn, come back, sit. One trial is enough. Not a gate for falls (specificity 0.34). */
    TUG(timed(300).trials(2).under(AID, ORTHOSIS, PACE)),
    /** Total of 14 items, 0 to 4 each. */
    BERG(total(0, 56, Better.HIGHER, Licence.PROTECTED)),
    /** Total of 14 items, 0 to 2 each; of two items the worse side counts. */
    MINI_BEST(total(0, 28, Better.HIGHER, Licence.PERMISSION)),
    /** Total of 8 items, 0 to 3 each. */
    DGI(total(0, 24, Better.HIGHER, Licence.PROTECTED)),
    /** Total of 10 items, 0 to 3 each. */
    FGA(total(0, 30, Better.HIGHER, Licence.PUBLIC_DOMAIN)),
    /** Five rises from a chair, arms crossed. */
    FIVE_STS(timed(180)),
    /** Nine pegs in and out, twice with each hand, the dominant one first; stopped at 300 s. Mean per hand. */
    NINE_HOLE_PEG(timed(300).trials(2).hands()),
    /** Blocks in 60 s; several at once count as one. */
    BOX_AND_BLOCK(new MeasureSpec(Unit.BLOCKS, Better.HIGHER, ValueRange.whole(0, 150)).hands()),
    /** Three pulls of each hand, their mean; devices differ. */
    GRIP(kilograms(100)),
    PINCH(kilograms(40)),
    /** Seconds for 20 half turns of a coin. */
    COIN_ROTATION(timed(300).hands()),
    TYPING(new MeasureSpec(Unit.WORDS_A_MINUTE, Better.HIGHER, ValueRange.whole(0, 200))),
    /** One task of the day by the patient's own eye: 0 not at all, 10 as before. */
    DAILY_TASK(new MeasureSpec(Unit.POINTS, Better.HIGHER, ValueRange.whole(0, 10))
            .sides(RIGHT, LEFT, BOTH)
            .subjects("BUTTONS", "HANDWRITING", "KEYBOARD", "CUTLERY", "TEETH", "DRESSING")),
    /** 0 feels all, 10 feels nothing. */
    NUMBNESS(total(0, 10, Better.LOWER, Licence.OWN_WORDS).hands().subjects("HAND", "FOOT")),
    /** Sum of 12 items, 1 to 5 each; kept as (sum - 12) / 48 * 100. Recall of two weeks. */
    MSWS12(new MeasureSpec(Unit.PERCENT, Better.LOWER, ValueRange.whole(12, 60)).licence(Licence.PERMISSION)),
    /** Mean of 16 items, 0 to 100 % each. */
    ABC(new MeasureSpec(Unit.PERCENT, Better.HIGHER, ValueRange.of(0, 100, 2)).licence(Licence.PROTECTED)),
    /** Total of 16 items, 1 to 4 each. */
    FES_I(total(16, 64, Better.LOWER, Licence.PROTECTED)),
    /** Total of 21 items, 0 to 4 each. Recall of four weeks. */
    MFIS(total(0, 84, Better.LOWER, Licence.PROTECTED)
            .parts(new Part("PHYSICAL", 36), new Part("COGNITIVE", 40), new Part("PSYCHOSOCIAL", 8))),
    /** Mean of 9 items, 1 to 7 each. */
    FSS(new MeasureSpec(Unit.POINTS, Better.LOWER, ValueRange.of(1, 7, 2)).licence(Licence.PERMISSION)),
    /** Correct answers of 60; the number alone, the test itself is protected. */
    PASAT(total(0, 60, Better.HIGHER, Licence.PROTECTED)),
    /** Grade of one group of muscles; weak reliability, 1, 1+ and 2 are hard to tell apart. */
    ASHWORTH(new MeasureSpec(Unit.GRADE, Better.LOWER, ValueRange.of(0, 4, 1))
            .hands()
            .subjects(
                    "HIP_FLEXORS",
                    "ADDUCTORS",
                    "HAMSTRINGS",
                    "QUADRICEPS",
                    "CALF",
                    "FOOT",
                    "TRUNK",
                    "SHOULDER",
                    "ELBOW_FLEXORS",
                    "WRIST",
                    "FINGERS",
                    "THUMB")),
    /** Worst pain during exercise, 0 to 10. */
    PAIN(total(0, 10, Better.LOWER, Licence.OWN_WORDS));

    /** A sub-total of a questionnaire, 0 to {@code max}. */
    public record Part(String code, int max) {}

    /** Above this a walk of 25 feet is possible but rare enough to look twice. */
    private static final BigDecimal LOOK_TWICE_SECONDS = BigDecimal.valueOf(60);

    private static final Set<BigDecimal> GRADES =
            Stream.of("0", "1", "1.5", "2", "3", "4").map(BigDecimal::new).collect(Collectors.toSet());

    private final MeasureSpec spec;

    Measure(MeasureSpec spec) {
        this.spec = spec;
    }

    public Unit unit() {
        return spec.unit();
    }

    public Better better() {
        return spec.better();
    }

    public ValueRange range() {
        return spec.range();
    }

    /** The most trials that are taken on one side. */
    public int trials() {
        return spec.trials();
    }

    /** The fewest: of the Timed Up and Go one is enough. */
    public int leastTrials() {
        return this == TUG ? 1 : trials();
    }

    public List<Laterality> sides() {
        return spec.sides();
    }

    public Set<Condition> conditions() {
        return spec.conditions();
    }

    /** The muscles, tasks or places it is taken of, as codes; empty where there is only one. */
    public List<String> subjects() {
        return spec.subjects();
    }

    public List<Part> parts() {
        return spec.parts();
    }

    public Licence licence() {
        return spec.licence();
    }

    /** Whether one trial may have this value. */
    public boolean has(BigDecimal value) {
        return range().contains(value)
                && range().isExactEnough(value)
                && (unit() != Unit.GRADE || GRADES.stream().anyMatch(it -> it.compareTo(value) == 0));
    }

    /** Whether the value is possible, but one should look twice. */
    public boolean isUnusual(BigDecimal value) {
        return this == T25FW && value.compareTo(LOOK_TWICE_SECONDS) > 0;
    }

    /** The result of the trials that were finished: their mean, or the score made of the sum; null without any. */
    public @Nullable BigDecimal result(List<@Nullable BigDecimal> values) {
        var done = values.stream().filter(Objects::nonNull).toList();
        if (done.isEmpty()) {
            return null;
        }
        var sum = done.stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (this == MSWS12) {
            return sum.subtract(BigDecimal.valueOf(12))
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(48), 2, RoundingMode.HALF_UP);
        }
        return done.size() == 1
                ? sum
                : sum.divide(BigDecimal.valueOf(done.size()), 4, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    private static MeasureSpec timed(int max) {
        return new MeasureSpec(Unit.SECONDS, Better.LOWER, ValueRange.seconds(max));
    }

    private static MeasureSpec metres(int max) {
        return new MeasureSpec(Unit.METRES, Better.HIGHER, ValueRange.of(0, max, 1));
    }

    private static MeasureSpec total(int min, int max, Better better, Licence licence) {
        return new MeasureSpec(Unit.POINTS, better, ValueRange.whole(min, max)).licence(licence);
    }

    private static MeasureSpec kilograms(int max) {
        return new MeasureSpec(Unit.KILOGRAMS, Better.HIGHER, ValueRange.of(0, max, 1))
                .trials(3)
                .hands()
                .under(DEVICE);
    }
}
