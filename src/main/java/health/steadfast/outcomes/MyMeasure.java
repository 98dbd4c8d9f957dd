package health.steadfast.outcomes;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result that was talked about, as its patient reads it.
 *
 * @param talkedWith the name of the therapist who talked about it
 * @param change the way from the first result; null for the first
 */
public record MyMeasure(
        Measurement latest,
        LocalDate talkedOn,
        String talkedWith,
        @Nullable Change change) implements Serializable {}
