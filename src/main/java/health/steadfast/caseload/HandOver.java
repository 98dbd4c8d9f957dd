package health.steadfast.caseload;

import health.steadfast.shared.PersonId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Patients that one therapist asks another to take over; names only.
 *
 * @param patients the names of the patients, in order
 */
public record HandOver(
        HandOverId id,
        PersonId from,
        String fromName,
        PersonId to,
        String toName,
        Instant askedAt,
        List<String> patients)
        implements Serializable {

    public HandOver {
        patients = List.copyOf(patients);
    }
}
