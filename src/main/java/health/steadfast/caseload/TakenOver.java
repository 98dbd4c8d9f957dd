package health.steadfast.caseload;

import java.io.Serializable;
import java.util.List;

/**
 * What came of accepting a hand-over: patients may have gone elsewhere since it was asked for.
 *
 * @param inCaseload how many patients are in the receiver's caseload now
 * @param ended names of those whose treatment has ended since: their records are with the former patients
 * @param gone names of those whom the sender no longer treated: nothing has changed for them
 */
public record TakenOver(int inCaseload, List<String> ended, List<String> gone) implements Serializable {

    public TakenOver {
        ended = List.copyOf(ended);
        gone = List.copyOf(gone);
    }
}
