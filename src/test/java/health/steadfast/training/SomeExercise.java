package health.steadfast.training;

import health.steadfast.library.Asks;
import health.steadfast.library.Domain;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import health.steadfast.library.Support;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exercise of which a rule looks at a few traits only. */
record SomeExercise(
        Domain domain,
        String position,
        FallRisk risk,
        @Nullable String safer,
        Set<String> contraindications,
        List<String> safety,
        @Nullable String family) {

    static SomeExercise at(String position, FallRisk risk) {
        return new SomeExercise(Domain.BALANCE, position, risk, null, Set.of(), List.of(), null);
    }

    static SomeExercise of(Domain domain) {
        return new SomeExercise(domain, "sitting", FallRisk.LOW, null, Set.of(), List.of(), null);
    }

    SomeExercise in(String position) {
        return new SomeExercise(domain, position, risk, safer, contraindications, safety, family);
    }

    SomeExercise safer(String slug) {
        return new SomeExercise(domain, position, risk, slug, contraindications, safety, family);
    }

    SomeExercise notWith(String contraindication) {
        return new SomeExercise(domain, position, risk, safer, Set.of(contraindication), safety, family);
    }

    SomeExercise needs(String... codes) {
        return new SomeExercise(domain, position, risk, safer, contraindications, List.of(codes), family);
    }

    SomeExercise family(String name) {
        return new SomeExercise(domain, position, risk, safer, contraindications, safety, name);
    }

    Exercise get() {
        return new Exercise(
                new ExerciseSlug("some-exercise"),
                domain,
                position,
                risk,
                2,
                8,
                null,
                null,
                60,
                false,
                3,
                4,
                Support.NONE,
                4,
                6,
                Asks.STEADINESS,
                family,
                family == null ? null : 1,
                safer == null ? null : new ExerciseSlug(safer),
                Set.of(),
                safety,
                contraindications,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                false);
    }
}
