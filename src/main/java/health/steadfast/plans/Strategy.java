package health.steadfast.plans;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A strategy or an aid to try, such as thick cutlery, a button hook or a rest before cooking.
 *
 * @param text what to try, 1 to {@link #MAX_TEXT} characters the patient reads
 * @param when on which occasion, at most {@link #MAX_WHEN} characters; null: not said
 */
public record Strategy(StrategyId id, String text, @Nullable String when) implements Serializable {

    public static final int MAX_TEXT = 200;
    public static final int MAX_WHEN = 100;

    public Strategy {
        text = text.strip();
        when = when == null || when.isBlank() ? null : when.strip();
        if (text.isEmpty() || text.length() > MAX_TEXT || when != null && when.length() > MAX_WHEN) {
            throw new IllegalArgumentException(
                    "a strategy takes 1 to %d characters, its occasion %d".formatted(MAX_TEXT, MAX_WHEN));
        }
    }

    /** The same words with a history of their own. */
    Strategy anew() {
        return new Strategy(StrategyId.next(), text, when);
    }
}
