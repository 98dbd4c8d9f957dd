package health.steadfast.library;

import health.steadfast.shared.RuleViolation;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clinic's own exercise has to keep to: the same care as the catalogue's, for every field a limit. */
final class OwnExerciseRules {

    private final Catalogue catalogue;

    OwnExerciseRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void check(OwnExercise own) {
        if (own.english() == null && own.german() == null) {
            throw new RuleViolation("library.own.no-words");
        }
        words(own.english());
        words(own.german());
        var it = own.exercise();
        dose(it);
        safety(it);
        require(!it.buildingBlocks().isEmpty(), "library.own.no-block");
        require(it.slug().isOwn() && it.family() == null && it.levers().isEmpty(), "library.own.unknown");
        known("positions", List.of(it.position()));
        known("equipment", it.equipment());
        known("safety", it.safety());
        known("contraindications", it.contraindications());
        known("contraindications", it.warnings());
        known("aids", it.excludedWith());
        known("aids", it.aidsPermitted());
        known("building_blocks", it.buildingBlocks());
        known("symptoms", it.symptoms());
        known("muscles", it.muscles());
    }

    private static void words(@Nullable ExerciseText text) {
        if (text == null) {
            return;
        }
        require(
                !text.name().isBlank() && text.name().length() <= OwnExercise.MAX_NAME,
                "library.own.name",
                OwnExercise.MAX_NAME);
        require(
                !text.steps().isEmpty() && text.steps().size() <= OwnExercise.MAX_STEPS,
                "library.own.steps",
                OwnExercise.MAX_STEPS);
        require(
                text.steps().stream().allMatch(step -> !step.isBlank() && step.length() <= OwnExercise.MAX_STEP),
                "library.own.step",
                OwnExercise.MAX_STEP);
        require(text.feel().length() <= OwnExercise.MAX_FEEL, "library.own.feel", OwnExercise.MAX_FEEL);
    }

    private static void dose(Exercise it) {
        require(it.repetitions() != null || it.holdSeconds() != null || it.minutes() != null, "library.own.no-dose");
        require(it.minutes() == null || it.repetitions() == null && it.holdSeconds() == null, "library.own.two-doses");
        within(it.sets(), 1, 10);
        within(it.repetitions(), 1, 100);
        within(it.holdSeconds(), 1, 600);
        within(it.minutes() == null ? null : (int) Math.ceil(it.minutes().doubleValue()), 1, 60);
        within(it.restSeconds(), 0, 600);
        within(it.timesPerWeek(), 1, 7);
        within(it.secondsPerRepetition(), 1, 120);
        within(it.effortLow(), 0, 10);
        within(it.effortHigh(), 0, 10);
        var low = it.effortLow();
        var high = it.effortHigh();
        require(low == null ? high == null : high != null && low <= high, "library.own.effort");
    }

    /** Nobody does an exercise of high risk alone, without a hold, or before a fall was talked about. */
    private void safety(Exercise it) {
        require(
                it.fallRisk() != FallRisk.HIGH
                        || it.safety().contains("second-person")
                                && it.contraindications().contains("recent-fall")
                                && it.support() != Support.NONE
                                && it.support() != Support.HOVER,
                "library.own.high-risk");
        require(!it.isOnFeet() || it.excludedWith().contains("wheelchair"), "library.own.on-feet");
        var safer = it.safer();
        if (safer != null) {
            var instead = catalogue.find(safer).filter(found -> !safer.isOwn());
            require(
                    instead.filter(found -> found.fallRisk() == FallRisk.LOW && !found.isOnFeet())
                            .isPresent(),
                    "library.own.safer");
        }
    }

    private void known(String kind, Collection<String> codes) {
        require(catalogue.codes(kind).containsAll(codes), "library.own.unknown");
    }

    private static void within(@Nullable Integer number, int min, int max) {
        require(number == null || number >= min && number <= max, "library.own.range", min, max);
    }

    private static void require(boolean kept, String code, Object... arguments) {
        if (!kept) {
            throw new RuleViolation(code, arguments);
        }
    }
}
