package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any {@code choose} of several exercises do: the item's own one or {@code others}.
 *
 * @param choose how many of them a session asks for, 1 to their number
 * @param others the further exercises to choose from, 1 to {@link #MAX_OTHERS}, each once
 */
public record Slot(int choose, List<Choice> others) implements Serializable {

    public static final int MAX_OTHERS = 7;

    public Slot {
        others = List.copyOf(others);
        if (others.isEmpty() || others.size() > MAX_OTHERS) {
            throw new IllegalArgumentException("a slot holds 1 to %d further exercises".formatted(MAX_OTHERS));
        }
        if (choose < 1 || choose > others.size() + 1) {
            throw new IllegalArgumentException("a slot asks for 1 to as many as it holds, was " + choose);
        }
        var exercises = new HashSet<ExerciseSlug>();
        if (!others.stream().map(Choice::exercise).allMatch(exercises::add)) {
            throw new IllegalArgumentException("a slot holds each exercise once");
        }
    }

    /** The same without an exercise; null where none would be left. */
    @Nullable
    Slot without(ExerciseSlug exercise) {
        var left = others.stream()
                .filter(other -> !other.exercise().equals(exercise))
                .toList();
        return left.isEmpty() ? null : new Slot(Math.min(choose, left.size() + 1), left);
    }

    public boolean holds(ExerciseSlug exercise) {
        return others.stream().anyMatch(other -> other.exercise().equals(exercise));
    }
}
