package health.steadfast.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a patient is in treatment, and what was before.
 *
 * @param since the first day of the present treatment, or of the last one
 * @param past treatments that have ended, the newest first
 */
public record Treatment(PatientState state, LocalDate since, LocalDate today, List<Episode> past)
        implements Serializable {

    public Treatment {
        past = List.copyOf(past);
    }

    public boolean isActive() {
        return state == PatientState.ACTIVE;
    }

    /** How it ended, if the patient is not in treatment. */
    public Optional<Episode> end() {
        return isActive() ? Optional.empty() : past.stream().findFirst();
    }
}
