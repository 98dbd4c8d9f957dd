package health.steadfast.caseload;

import health.steadfast.shared.PersonId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody stands in for a colleague with all of the colleague's patients.
 *
 * @param until the last day, at most 92 days after the first
 */
public record Cover(UUID id, PersonId absent, String absentName, PersonId standIn, String standInName, LocalDate until)
        implements Serializable {

    /** The longest cover, in days. */
    public static final int MOST_DAYS = 92;
}
