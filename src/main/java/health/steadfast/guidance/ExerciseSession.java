package health.steadfast.guidance;

import health.steadfast.training.HandQuality;
import health.steadfast.training.StopReason;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of one session, as it was entered.
 *
 * @param log the entry
 * @param completion done of prescribed, 0 to 5
 * @param effort 0 to 10; null: not answered
 * @param wobble null: not answered or not asked
 * @param hand null: not answered or not asked
 * @param painBefore 0 to 10, 0 where nothing was said
 * @param pain the worst, 0 to 10, 0 where nothing was said
 * @param nearFalls near-falls while doing it
 * @param falls falls while doing it
 * @param redFlag whether something was said that wants a doctor
 * @param stopped why it was done in part or not at all
 * @param hot whether it was a hot day
 * @param lighter whether it was the short or the hot-day version
 * @param ofTheDay whether the answers are those of a whole day: from paper, by a therapist, or "already done"
 * @param twoMorePossible whether two repetitions more would have been possible after the last set
 * @param sinceChange whether it was done with the exercise and the dose that are in force now
 * @param reviewed whether a therapist has looked at what was unsafe in it
 */
public record ExerciseSession(
        UUID log,
        LocalDate day,
        double completion,
        @Nullable Integer effort,
        @Nullable Wobble wobble,
        @Nullable HandQuality hand,
        int painBefore,
        int pain,
        int nearFalls,
        int falls,
        boolean redFlag,
        @Nullable StopReason stopped,
        boolean hot,
        boolean lighter,
        boolean ofTheDay,
        boolean twoMorePossible,
        boolean sinceChange,
        boolean reviewed) {

    Entry entry() {
        return new Entry(log, day);
    }
}
