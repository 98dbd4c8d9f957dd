package health.steadfast.caseload;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer from home, as a therapist finds it beside the part that it is about.
 *
 * @param version counts the patient's answers to this question
 * @param decision null: nobody has decided yet
 */
public record FromPatient(
        HomeAnswer answer,
        long version,
        Instant at,
        @Nullable HomeDecision decision) implements Serializable {

    public boolean isOpen() {
        return decision == null && !answer.declined();
    }

    /** Whether it is shown: what was set aside or never said is not. */
    public boolean isShown() {
        return decision != HomeDecision.SET_ASIDE && !answer.declined();
    }
}
