package health.steadfast.library;

import java.io.Serializable;
import java.util.regex.Pattern;

/** The stable name of an exercise in addresses, data and pictures, such as {@code stand-tandem}. */
public record ExerciseSlug(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,79}");

    public ExerciseSlug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the slug of an exercise");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
