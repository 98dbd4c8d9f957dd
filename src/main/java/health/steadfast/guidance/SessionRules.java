package health.steadfast.guidance;

import static health.steadfast.guidance.Threshold.DONE_IN_PART_BELOW;
import static health.steadfast.guidance.Threshold.EFFORT_ABOVE_BAND;
import static health.steadfast.guidance.Threshold.EFFORT_TOO_HARD;
import static health.steadfast.guidance.Threshold.PAIN_RISE;
import static health.steadfast.guidance.Threshold.PAIN_STILL_EASY;
import static health.steadfast.guidance.Threshold.PAIN_TOO_HARD;
import static health.steadfast.guidance.Threshold.PAIN_UNSAFE;

import health.steadfast.training.HandQuality;
import health.steadfast.training.StopReason;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Classes of one session of one exercise, C1 to C5 of the product's own domain notes, section 3; the first that matches
 * holds. Two answers of the patient are asked for before anything follows from them, because self-rating is a little
 * too mild.
 */
final class SessionRules {

    private static final int NEAR_FALLS_TOO_MANY = 2;
    private static final Set<StopReason> BODILY =
            EnumSet.of(StopReason.FATIGUE, StopReason.PAIN, StopReason.TOO_HARD, StopReason.UNSTEADY, StopReason.HEAT);

    private final JudgedItem item;
    private final Thresholds limits;

    SessionRules(JudgedItem item, Thresholds limits) {
        this.item = item;
        this.limits = limits;
    }

    SessionClass classOf(ExerciseSession session) {
        if (session.ofTheDay()) {
            return SessionClass.UNKNOWN;
        }
        if (isUnsafe(session)) {
            return SessionClass.UNSAFE;
        }
        if (isTooHard(session)) {
            return SessionClass.TOO_HARD;
        }
        if (isInPart(session)) {
            return SessionClass.INCOMPLETE;
        }
        if (isUnanswered(session)) {
            return SessionClass.UNKNOWN;
        }
        return isTooEasy(session) ? SessionClass.TOO_EASY : SessionClass.JUST_RIGHT;
    }

    /** C1. */
    boolean isUnsafe(ExerciseSession session) {
        return session.falls() >= 1 || session.pain() >= limits.get(PAIN_UNSAFE) || session.redFlag();
    }

    /** C2. */
    boolean isTooHard(ExerciseSession session) {
        return isTooMuchEffort(session.effort())
                || session.wobble() == Wobble.LOST
                || session.hand() == HandQuality.COULD_NOT
                || session.nearFalls() >= NEAR_FALLS_TOO_MANY
                || session.pain() >= limits.get(PAIN_TOO_HARD)
                || session.pain() - session.painBefore() >= limits.get(PAIN_RISE)
                || (isInPart(session) && (isBodily(session.stopped()) || isAboveBand(session.effort())));
    }

    /** C3, where C1 and C2 do not match: it says nothing about difficulty. */
    boolean isInPart(ExerciseSession session) {
        return session.completion() * 100 < limits.get(DONE_IN_PART_BELOW);
    }

    /** C4. */
    boolean isTooEasy(ExerciseSession session) {
        var band = item.band();
        var effort = session.effort();
        return session.completion() >= 1
                && band != null
                && effort != null
                && effort < band.low()
                && session.pain() <= limits.get(PAIN_STILL_EASY)
                && session.nearFalls() == 0
                && (session.wobble() == null || session.wobble() == Wobble.NONE)
                && (session.hand() == null || session.hand() == HandQuality.SMOOTH);
    }

    private boolean isUnanswered(ExerciseSession session) {
        return session.effort() == null
                || (item.asksForSteadiness() && session.wobble() == null)
                || (item.asksForTheHand() && session.hand() == null);
    }

    private boolean isTooMuchEffort(@Nullable Integer effort) {
        var band = item.band();
        return effort != null
                && band != null
                && effort >= Math.min(band.high() + limits.get(EFFORT_ABOVE_BAND), limits.get(EFFORT_TOO_HARD));
    }

    private boolean isAboveBand(@Nullable Integer effort) {
        var band = item.band();
        return effort != null && band != null && effort > band.high();
    }

    private static boolean isBodily(@Nullable StopReason reason) {
        return reason != null && BODILY.contains(reason);
    }
}
