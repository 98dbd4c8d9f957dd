package health.steadfast.library;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Exercises that differ from another one in one part. */
public final class Exercises {

    private Exercises() {}

    /** The exercise with another value in the part of this name. */
    public static Exercise with(Exercise exercise, String part, @Nullable Object value) {
        var parts = Exercise.class.getRecordComponents();
        try {
            var values = new Object[parts.length];
            for (var i = 0; i < parts.length; i++) {
                values[i] = parts[i].getName().equals(part)
                        ? value
                        : parts[i].getAccessor().invoke(exercise);
            }
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Exercise.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
