package health.steadfast.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of an exercise in one language.
 *
 * @param change what is new on its rung; null off a ladder
 * @param purpose what it is good for in daily life, in one sentence; null where nobody has written it
 */
public record ExerciseText(
        String name,
        String feel,
        @Nullable String change,
        List<String> steps,
        @Nullable String purpose) {

    public ExerciseText(String name, String feel, @Nullable String change, List<String> steps) {
        this(name, feel, change, steps, null);
    }

    /** The same words off the ladder. */
    ExerciseText withoutChange() {
        return new ExerciseText(name, feel, null, steps);
    }
}
