package health.steadfast.caseload;

import health.steadfast.accounts.Profession;
import health.steadfast.shared.PersonId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who treats a patient.
 *
 * @param until the last day, null: open
 * @param standsInFor the name of the colleague who is away, null for a member of the team
 */
public record TeamMember(
        PersonId person,
        String name,
        Profession profession,
        boolean lead,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String standsInFor)
        implements Serializable {}
