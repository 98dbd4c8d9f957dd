package health.steadfast.library;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The patient somebody looks for exercises for.
 *
 * @param record the record number, as in addresses
 * @param conditions aids and contraindications of the profile, as codes of the catalogue
 * @param trainsAlone nobody can stand beside
 * @param prescribed the exercises of the plan in force
 * @param planAddress where the plan is put together
 */
public record LibraryPatient(
        String record,
        String givenName,
        Set<String> conditions,
        boolean trainsAlone,
        Set<ExerciseSlug> prescribed,
        String planAddress)
        implements Serializable {

    /** The code by which a missing helper is told among what speaks against an exercise. */
    public static final String HELPER = "second-person";

    public LibraryPatient {
        conditions = Set.copyOf(conditions);
        prescribed = Set.copyOf(prescribed);
    }

    /** What in the profile keeps the exercise back, as codes; empty where it fits. */
    public Set<String> against(Exercise exercise) {
        var against = new LinkedHashSet<>(exercise.contraindications());
        against.addAll(exercise.excludedWith());
        against.retainAll(conditions);
        if (trainsAlone && exercise.safety().contains(HELPER)) {
            against.add(HELPER);
        }
        return against;
    }
}
