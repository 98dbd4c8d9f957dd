package health.steadfast.guidance;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands against a step up for now.
 *
 * @param until the last day it does; null: until it is settled
 */
public record Block(Kind kind, @Nullable LocalDate until) implements Serializable {

    /** What it is. */
    public enum Kind {
        FALL,
        NEAR_FALL,
        /** The plan rested a short while ago, or rests. */
        PAUSE,
        POSSIBLE_RELAPSE,
        /** What was changed last has not been done often enough. */
        CHANGED,
        /** Another step up in balance or gait was accepted in this version and has not been done twice yet. */
        OTHER_STEP_UP
    }
}
