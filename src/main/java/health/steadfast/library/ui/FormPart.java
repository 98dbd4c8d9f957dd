package health.steadfast.library.ui;

import com.vaadin.flow.component.HasValue;
import health.steadfast.library.OwnExercise;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of the form of an own exercise and what it shows of one.
 *
 * @param of what the field holds, null where it is empty
 * @param words a value in words, for two versions side by side
 */
record FormPart<T>(
        String label, HasValue<?, T> field, Function<OwnExercise, @Nullable T> of, Function<T, String> words) {

    void show(OwnExercise own) {
        var value = of.apply(own);
        if (value == null) {
            field.clear();
        } else {
            field.setValue(value);
        }
    }

    boolean differs(OwnExercise one, OwnExercise other) {
        return !Objects.equals(of.apply(one), of.apply(other));
    }

    /** Its value in words; empty where there is none. */
    String told(OwnExercise own) {
        var value = of.apply(own);
        return value == null ? "" : words.apply(value);
    }
}
