package health.steadfast.guidance;

import health.steadfast.library.Asks;
import health.steadfast.library.Domain;
import health.steadfast.library.Exercise;
import health.steadfast.plans.EffortBand;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of the exercise they judge.
 *
 * @param band where the effort should lie; null: effort has no target
 * @param imagined done in the mind only
 */
public record JudgedItem(
        Domain domain,
        Asks asks,
        boolean onFeet,
        boolean imagined,
        @Nullable EffortBand band) {

    private static final String IMAGERY = "imagery";

    static JudgedItem of(Exercise exercise, @Nullable EffortBand band) {
        return new JudgedItem(
                exercise.domain(), exercise.asks(), exercise.isOnFeet(), IMAGERY.equals(exercise.family()), band);
    }

    /** Relaxation, imagined and joyful movement are never too hard or too easy. */
    boolean hasDifficulty() {
        return band != null && !imagined && domain != Domain.RELAXATION && domain != Domain.JOYFUL_MOVEMENT;
    }

    boolean asksForSteadiness() {
        return asks == Asks.STEADINESS;
    }

    boolean asksForTheHand() {
        return asks == Asks.HAND;
    }
}
