package health.steadfast.training;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a whole day. It counts for adherence, never for the rules of one exercise.
 *
 * @param effort how hard it was altogether, null: not said
 * @param steadiness how steady it was, null: not said
 */
public record DayAnswer(@Nullable Effort effort, @Nullable Steady steadiness) implements Serializable {

    public static final DayAnswer NONE = new DayAnswer(null, null);

    /** Of a whole day nobody remembers a number. */
    public enum Effort {
        TOO_EASY,
        JUST_RIGHT,
        TOO_HARD
    }

    public DayAnswer effort(@Nullable Effort word) {
        return new DayAnswer(word, steadiness);
    }

    public DayAnswer steadiness(@Nullable Steady word) {
        return new DayAnswer(effort, word);
    }

    /** In the three words of the paper sheet. */
    public enum Steady {
        STEADY,
        WOBBLED,
        HELD_ON
    }
}
