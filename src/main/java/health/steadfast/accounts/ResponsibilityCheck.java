package health.steadfast.accounts;

import health.steadfast.shared.PersonId;
import java.util.Collection;
import java.util.Map;

/** How many patients therapists treat at present: counts only, for the clinic admin, inside the admin's transaction. */
public interface ResponsibilityCheck {

    /** The patients of each person; a person who has none may be missing. */
    Map<PersonId, Patients> patientsOf(Collection<PersonId> people);

    /**
     * How many patients one person has.
     *
     * @param treats all of them, shared ones included
     * @param leads those for whom the person is the lead
     */
    record Patients(int treats, int leads) {

        public static final Patients NONE = new Patients(0, 0);
    }
}
