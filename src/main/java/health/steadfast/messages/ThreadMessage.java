package health.steadfast.messages;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of a thread.
 *
 * @param about the exercise it asks about, if it asks about one
 */
public record ThreadMessage(
        UUID id,
        boolean fromPatient,
        String author,
        Instant at,
        String body,
        @Nullable ExerciseSlug about) implements Serializable {}
