package health.steadfast.messages;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say.
 *
 * @param id made where it is written; the same message twice is one
 * @param body 1 to 2000 characters, without spaces around
 * @param about the exercise it asks about, if it asks about one
 */
public record NewMessage(UUID id, String body, @Nullable ExerciseSlug about) {

    public static final int MAX_BODY = 2000;

    public NewMessage {
        body = body.strip();
        if (body.isEmpty()) {
            throw new RuleViolation("messages.thread.empty");
        }
        if (body.length() > MAX_BODY) {
            throw new RuleViolation("messages.thread.too-long", MAX_BODY);
        }
    }
}
