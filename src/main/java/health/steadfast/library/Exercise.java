package health.steadfast.library;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of the catalogue with its default dose, without words (see {@link ExerciseText}).
 *
 * @param holdSeconds how long one hold lasts, in seconds
 * @param minutes active time per set, in minutes
 * @param restSeconds rest between sets, in seconds
 * @param perSide whether the dose is for each side
 * @param secondsPerRepetition how long one repetition takes, in seconds
 * @param effortLow lower end of the effort band, 0 to 10; null where effort has no target
 * @param safer the seated or supported exercise that replaces this one after a fall; null: it rests
 * @param excludedWith aids and conditions that exclude the exercise
 * @param symptoms the symptoms it is meant for, codes of "symptoms"
 * @param muscles the muscle groups it strengthens, stretches or works with, codes of "muscles"
 * @param levers on a ladder the setting of each of its levers on this rung, codes of "settings", in the order of the
 *     matrix; empty without a ladder
 * @param retired no longer offered; plans and logs that name it stay readable
 */
public record Exercise(
        ExerciseSlug slug,
        Domain domain,
        String position,
        FallRisk fallRisk,
        int sets,
        @Nullable Integer repetitions,
        @Nullable Integer holdSeconds,
        @Nullable BigDecimal minutes,
        int restSeconds,
        boolean perSide,
        int timesPerWeek,
        @Nullable Integer secondsPerRepetition,
        Support support,
        @Nullable Integer effortLow,
        @Nullable Integer effortHigh,
        Asks asks,
        @Nullable String family,
        @Nullable Integer level,
        @Nullable ExerciseSlug safer,
        Set<String> equipment,
        List<String> safety,
        Set<String> contraindications,
        Set<String> warnings,
        Set<String> excludedWith,
        Set<String> aidsPermitted,
        Set<String> buildingBlocks,
        Set<String> symptoms,
        Set<String> muscles,
        Map<LeverKind, String> levers,
        boolean retired) {

    /** Standing and walking exercises rest after a fall with injury; the others go on. */
    public boolean isOnFeet() {
        return !position.equals("sitting") && !position.equals("lying");
    }

    /** The same off the catalogue: with a slug of its own, on no ladder, kept from aids only by name. */
    Exercise asOwn(ExerciseSlug own, Collection<String> aids) {
        return new Exercise(
                own,
                domain,
                position,
                fallRisk,
                sets,
                repetitions,
                holdSeconds,
                minutes,
                restSeconds,
                perSide,
                timesPerWeek,
                secondsPerRepetition,
                support,
                effortLow,
                effortHigh,
                asks,
                null,
                null,
                safer,
                equipment,
                safety,
                contraindications,
                warnings,
                excludedWith.stream().filter(aids::contains).collect(Collectors.toUnmodifiableSet()),
                aidsPermitted,
                buildingBlocks,
                symptoms,
                muscles,
                Map.of(),
                false);
    }
}
