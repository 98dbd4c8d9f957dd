package health.steadfast.training;

import static health.steadfast.training.CallQuestion.COOLED;
import static health.steadfast.training.CallQuestion.DOWN_FOR;
import static health.steadfast.training.CallQuestion.HEAT;
import static health.steadfast.training.CallQuestion.INFECTION;
import static health.steadfast.training.CallQuestion.INJURIES;
import static health.steadfast.training.CallQuestion.LAST_RELAPSE;
import static health.steadfast.training.CallQuestion.SINCE;
import static health.steadfast.training.CallQuestion.THINNER;
import static health.steadfast.training.CallQuestion.WORSE;

import java.util.function.Predicate;

/**
 * What an answer in a call asks for (domain.md §2, red flags). It says what to do; it does not judge an injury and
 * changes nothing by itself.
 */
public enum CallFlag {
    /** The head was hit, or may have been, and a blood thinner is taken, or may be. */
    HEAD_AND_THINNER(it -> it.is(CallQuestion.HEAD, "YES", "NOT_SURE") && it.is(THINNER, "YES", "NOT_SURE")),
    /** A head injury from a fall is an emergency by itself. */
    HEAD(it -> it.is(CallQuestion.HEAD, "YES", "NOT_SURE")),
    /** New weakness or numbness after the fall. */
    WEAKNESS(it -> it.is(INJURIES, "WEAKNESS")),
    /** Longer than an hour on the floor. */
    LONG_LIE(it -> it.is(DOWN_FOR, "LONGER")),
    CANNOT_STAND(it -> it.is(INJURIES, "CANNOT_STAND")),
    /** New bladder or bowel loss, new double vision, new severe headache, a swollen hot calf. */
    ALARM(it -> it.isAnyOf(CallQuestion.ALARM)),
    /** Fever or an infection looks like a relapse. */
    FEVER(it -> it.is(HEAT, "FEVER") || it.is(INFECTION, "YES", "NOT_SURE")),
    /** Over 24 hours, no infection, no heat, 30 days or more since the last relapse began. */
    POSSIBLE_RELAPSE(it -> it.is(SINCE, "TO_A_WEEK", "LONGER")
            && !it.is(INFECTION, "YES")
            && !it.is(COOLED, "YES")
            && !it.is(LAST_RELAPSE, "UNDER_30")),
    /** Something new or worse since the fall. */
    NEW_OR_WORSE(it -> it.is(WORSE, "YES", "NOT_SURE"));

    private final Predicate<CallAnswers> rule;

    CallFlag(Predicate<CallAnswers> rule) {
        this.rule = rule;
    }

    boolean isRaisedBy(CallAnswers answers) {
        return rule.test(answers);
    }
}
