package health.steadfast.caseload;

import java.io.Serializable;

/**
 * A stiff or spastic group of muscles.
 *
 * @param usefulTone the tone helps to stand or walk; strong stretching there may take it away
 */
public record Spasticity(MuscleGroup muscles, BodySide side, Severity severity, boolean usefulTone)
        implements Serializable {

    /** The code of the symptom in the exercise catalogue. */
    static final String CODE = "spasticity";

    public Spasticity {
        if (severity == Severity.NONE) {
            throw new IllegalArgumentException("what is recorded is at least mild");
        }
    }
}
