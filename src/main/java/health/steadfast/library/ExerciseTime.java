package health.steadfast.library;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long an exercise takes: sides × (sets × one set + the rests between the sets). One set is its minutes, else its
 * repetitions × seconds per repetition, else its hold. Source: the product's own domain notes, section 5.
 */
public final class ExerciseTime {

    /** For repetitions of an exercise whose catalogue entry names no time for one, in seconds. */
    static final int SECONDS_PER_REPETITION = 4;

    private ExerciseTime() {}

    /** The usual dose of the catalogue. */
    public static Duration usual(Exercise exercise) {
        return of(
                exercise,
                exercise.perSide() ? 2 : 1,
                exercise.sets(),
                exercise.repetitions(),
                exercise.holdSeconds(),
                exercise.minutes(),
                exercise.restSeconds());
    }

    /**
     * Any dose of an exercise.
     *
     * @param sides 1, or 2 where it is done with each side
     * @param holdSeconds the hold, with repetitions the hold within each of them; a hold longer than the catalogue's
     *     makes each repetition longer by as much
     */
    public static Duration of(
            Exercise exercise,
            int sides,
            int sets,
            @Nullable Integer repetitions,
            @Nullable Integer holdSeconds,
            @Nullable BigDecimal minutes,
            int restSeconds) {
        var oneSet = minutes != null
                ? minutes.multiply(BigDecimal.valueOf(60)).longValue()
                : repetitions != null
                        ? (long) repetitions * secondsPerRepetition(exercise, holdSeconds)
                        : holdSeconds == null ? 0 : holdSeconds;
        return Duration.ofSeconds(sides * (sets * oneSet + (sets - 1L) * restSeconds));
    }

    /** Whole minutes for a screen, begun minutes counted, at least one. */
    public static int wholeMinutes(Duration time) {
        return (int) Math.max(1, Math.ceilDiv(time.toSeconds(), 60));
    }

    private static int secondsPerRepetition(Exercise exercise, @Nullable Integer holdSeconds) {
        var hold = holdSeconds == null ? 0 : holdSeconds;
        var usual = exercise.secondsPerRepetition();
        if (usual == null) {
            return SECONDS_PER_REPETITION + hold;
        }
        var usualHold = exercise.holdSeconds() == null ? 0 : exercise.holdSeconds();
        return Math.max(1, usual - usualHold + hold);
    }
}
