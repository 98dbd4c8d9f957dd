package health.steadfast.workspace;

import health.steadfast.library.ExerciseSlug;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to be glad of, found by a fixed rule.
 *
 * @param exercise what it is about, if it is about one
 */
public record SmallWin(Kind kind, LocalDate on, @Nullable ExerciseSlug exercise) {

    /** The rules, each with its own sentence. */
    public enum Kind {
        /** Three times in a row rock steady. */
        STEADY,
        /** Three times in a row smooth. */
        SMOOTH,
        /** A week with all its days. */
        FULL_WEEK,
        /** A harder or other exercise than before was begun. */
        NEW_EXERCISE,
        /** Training again after seven days or more without. */
        BACK_AGAIN,
        /** The short version on a tired day. */
        SHORT_DAY,
        /** The hot-day version. */
        HOT_DAY
    }
}
