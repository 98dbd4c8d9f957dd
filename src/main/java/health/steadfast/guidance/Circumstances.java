package health.steadfast.guidance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened around an exercise, wherever it happened.
 *
 * @param changedOn first day with the exercise and dose in force
 * @param rungSince first day with the exercise in force
 * @param lastFall newest fall, of any kind and place
 * @param lastNearFall newest near-fall, of any kind and place
 * @param lastPaused newest day on which the plan rested
 * @param relapseOpen whether a possible relapse waits for a decision
 * @param otherStepUp whether this is balance or gait and another step up of the version is not done twice yet
 * @param maintained whether what was reached is kept: then nothing is changed for variety
 */
public record Circumstances(
        LocalDate today,
        LocalDate changedOn,
        LocalDate rungSince,
        @Nullable LocalDate lastFall,
        @Nullable LocalDate lastNearFall,
        @Nullable LocalDate lastPaused,
        boolean relapseOpen,
        boolean otherStepUp,
        boolean maintained) {}
