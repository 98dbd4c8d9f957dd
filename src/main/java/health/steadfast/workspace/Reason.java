package health.steadfast.workspace;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a patient stands where on the roster.
 *
 * @param since the day the reason speaks of: of the fall, of the last entry, on which a review is due, on which a
 *     plan begins or ends
 * @param count how many near-falls, messages, exercises or proposals; 0 where nothing is counted
 */
public record Reason(Kind kind, @Nullable LocalDate since, int count) implements Serializable {

    static Reason of(Kind kind, @Nullable LocalDate since) {
        return new Reason(kind, since, 0);
    }

    /** What it is about, in the order in which the reasons of one patient stand. */
    public enum Kind {
        /** Something new or worse was reported and nobody has decided yet, or the plan rests for it. */
        POSSIBLE_RELAPSE(true),
        /** A fall with an injury that nobody has reviewed. */
        FALL_WITH_INJURY(true),
        /** A fall that nobody has reviewed. */
        FALL(true),
        /** Two near-falls or more in 7 days, one of them not reviewed. */
        NEAR_FALLS(true),
        /** A call that nobody took; since is when it is tried again. */
        NO_ANSWER(true),
        /** A call that was agreed for today or an earlier day. */
        CALL_DUE(true),
        /** A patient whose plan is on hold, or whose fall or symptom nobody has reviewed, wrote and has no answer. */
        SAFETY_MESSAGE(true),
        /** Exercises rest until somebody decides. */
        EXERCISES_REST(true),
        /** Exercises of high fall risk without a release in force: the patient does not get them until they are seen done. */
        EXERCISES_LOCKED(true),
        /** Sessions that were unsafe or too hard: a step down, more support or a look is proposed. */
        TOO_HARD(true),
        /** A rest ended by itself and nobody has decided how the plan goes on. */
        AFTER_REST(true),
        /** Far more than planned, two weeks running: worth a word about pacing. */
        OVER_DOING(true),
        ON_HOLD(false),
        /** No entry for longer than the patient's own cadence explains. */
        SILENT(true),
        /** A step up is proposed and waits for nothing. */
        READY(true),
        REVIEW_DUE(true),
        /** The plan ends and nothing follows it. */
        PLAN_ENDS(true),
        /** A message that waits for an answer. */
        MESSAGE(true),
        /** Nothing is entered yet, and it is too early to wonder. */
        NEW(false),
        ON_PLAN(false);

        private final boolean needsMe;

        Kind(boolean needsMe) {
            this.needsMe = needsMe;
        }

        /** Whether somebody has to act. */
        public boolean needsMe() {
            return needsMe;
        }
    }
}
