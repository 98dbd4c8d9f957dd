package health.steadfast.training;

import health.steadfast.caseload.Contact;
import health.steadfast.plans.PauseKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call, video or visit after a report, and what was decided.
 *
 * @param oneByOne what is decided otherwise for single exercises
 * @param seenDoneOn when released exercises of high fall risk were seen done; null: none is released
 */
public record Call(
        Contact contact,
        CallAnswers answers,
        CallDecision decision,
        Map<ItemExercise, RestDecision> oneByOne,
        @Nullable LocalDate seenDoneOn)
        implements Serializable {

    public Call {
        oneByOne = Map.copyOf(oneByOne);
    }

    /**
     * The holds that begin with the call about something new or worse (domain.md §2): unless the plan goes on it rests,
     * with an infection as in an illness. Whoever asks the neurologist, or keeps the plan on hold, still suspects a
     * relapse, also in a fever.
     */
    Set<PauseKind> holds() {
        if (decision == CallDecision.GO_ON) {
            return Set.of();
        }
        var ill = answers.is(CallQuestion.INFECTION, "YES");
        var suspected = !ill || decision == CallDecision.NEUROLOGIST || decision == CallDecision.STAY_ON_HOLD;
        var holds = EnumSet.noneOf(PauseKind.class);
        if (ill) {
            holds.add(PauseKind.ILLNESS);
        }
        if (suspected) {
            holds.add(PauseKind.RELAPSE_SUSPECTED);
        }
        return holds;
    }
}
