package health.steadfast.accounts;

import health.steadfast.shared.PersonId;
import java.util.Collection;
import java.util.Map;

/** How many patients therapists lead at present: counts only, for the clinic admin, inside the admin's transaction. */
public interface ResponsibilityCheck {

    /** The number of patients each person leads; a person who leads none may be missing. */
    Map<PersonId, Integer> patientsLedBy(Collection<PersonId> people);
}
