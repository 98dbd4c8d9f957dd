package health.steadfast.demo;

import health.steadfast.caseload.Severity;
import health.steadfast.library.Asks;
import health.steadfast.library.Exercise;
import health.steadfast.plans.EffortBand;
import health.steadfast.training.Answers;
import health.steadfast.training.HandQuality;
import health.steadfast.training.Steadiness;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about one item, session by session. Ordinary sessions never look too easy twice running, nor too
 * hard twice within four, so that only those stories call for a change of the plan that are meant to.
 */
final class Sayings {

    /** How the session should look to who reads it. */
    enum Mood {
        ORDINARY,
        EASY,
        HARD,
        NEAR_FALL
    }

    private static final List<Integer> STEPS_OF_EFFORT = List.of(1, 3, 5, 7, 9);
    private static final int AWAY_FROM_HARD = 4;

    private final Random chance;
    private final Severity trouble;
    private boolean easyBefore;
    private int sinceHard = AWAY_FROM_HARD;

    /** @param trouble how much trouble the person has with balance or the hand */
    Sayings(Random chance, Severity trouble) {
        this.chance = chance;
        this.trouble = trouble;
    }

    Answers about(Exercise exercise, @Nullable EffortBand band, Mood mood) {
        return switch (mood) {
            case EASY -> said(exercise, band, Steadiness.ROCK_STEADY, HandQuality.SMOOTH, below(band));
            case HARD -> said(exercise, band, Steadiness.HELD_ON, HandQuality.MANY_SLIPS, 9);
            case NEAR_FALL -> said(exercise, band, Steadiness.NEARLY_FELL, HandQuality.FEW_SLIPS, 7);
            case ORDINARY -> ordinary(exercise, band);
        };
    }

    private Answers ordinary(Exercise exercise, @Nullable EffortBand band) {
        var answers = said(exercise, band, steadiness(), hand(), effort(band));
        var easy = looksEasy(answers, band);
        if (easy && easyBefore) {
            answers = said(exercise, band, Steadiness.SLIGHT_SWAY, HandQuality.FEW_SLIPS, within(band));
            easy = false;
        }
        easyBefore = easy;
        return answers;
    }

    private static boolean looksEasy(Answers answers, @Nullable EffortBand band) {
        var effort = answers.effort();
        return band != null
                && effort != null
                && effort < band.low()
                && (answers.steadiness() == null || answers.steadiness() == Steadiness.ROCK_STEADY)
                && (answers.hand() == null || answers.hand() == HandQuality.SMOOTH);
    }

    /** Only what the exercise asks for is answered. */
    private static Answers said(
            Exercise exercise, @Nullable EffortBand band, Steadiness steadiness, HandQuality hand, int effort) {
        var answers = Answers.NONE;
        if (exercise.asks() == Asks.STEADINESS) {
            answers = answers.steady(steadiness);
        }
        if (exercise.asks() == Asks.HAND) {
            answers = answers.hand(hand);
        }
        return band == null ? answers : answers.effort(effort);
    }

    private Steadiness steadiness() {
        var shaky = chance.nextDouble() - 0.12 * trouble.ordinal();
        sinceHard++;
        if (shaky > 0.6) {
            return Steadiness.ROCK_STEADY;
        }
        if (shaky < -0.26 && sinceHard > AWAY_FROM_HARD) {
            sinceHard = 0;
            return Steadiness.HELD_ON;
        }
        return shaky > 0.0 ? Steadiness.SLIGHT_SWAY : Steadiness.CLEAR_WOBBLE;
    }

    private HandQuality hand() {
        var slips = chance.nextDouble() + 0.1 * trouble.ordinal();
        if (slips < 0.5) {
            return HandQuality.SMOOTH;
        }
        return slips < 1.1 ? HandQuality.FEW_SLIPS : HandQuality.MANY_SLIPS;
    }

    private int effort(@Nullable EffortBand band) {
        var drawn = chance.nextDouble();
        if (drawn < 0.08) {
            return below(band);
        }
        return drawn > 0.9 ? Math.min(within(band) + 2, 7) : within(band);
    }

    /** A usual answer inside the band: the middle one of five rows for most exercises. */
    private static int within(@Nullable EffortBand band) {
        return STEPS_OF_EFFORT.stream()
                .filter(step -> band != null && step >= band.low() && step <= band.high())
                .findFirst()
                .orElse(5);
    }

    private static int below(@Nullable EffortBand band) {
        return STEPS_OF_EFFORT.stream()
                .filter(step -> band != null && step < band.low())
                .max(Integer::compare)
                .orElse(1);
    }
}
