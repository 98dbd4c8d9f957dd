package health.steadfast.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of an exercise in one language. */
public record ExerciseText(
        String name, String feel, @Nullable String change, List<String> steps) {

    /** The same words off the ladder. */
    ExerciseText withoutChange() {
        return new ExerciseText(name, feel, null, steps);
    }
}
