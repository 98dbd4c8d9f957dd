package health.steadfast.training;

import health.steadfast.caseload.Contact;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
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
}
