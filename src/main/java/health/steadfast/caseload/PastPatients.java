package health.steadfast.caseload;

import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Patients of the past for demonstration clinics: the same aggregate and constraints, as of an earlier day. It checks
 * nobody's rights and writes no audit row; it joins the transaction of its caller.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastPatients {

    private final PatientRepository patients;
    private final CareTeam careTeam;
    private final Ratings ratings;
    private final ProfileStore profiles;
    private final Episodes episodes;
    private final Clock clock;

    PastPatients(
            PatientRepository patients,
            CareTeam careTeam,
            Ratings ratings,
            ProfileStore profiles,
            Episodes episodes,
            Clock clock) {
        this.patients = patients;
        this.careTeam = careTeam;
        this.ratings = ratings;
        this.profiles = profiles;
        this.episodes = episodes;
        this.clock = clock;
    }

    /** Admits a patient on a day in the past, with a lead. */
    public PatientCard admit(RecordNumber record, Admission admission, String zone, PersonId lead, LocalDate on) {
        var patient = Patient.admit(record, admission, zone, on);
        patients.save(patient);
        patients.flush();
        careTeam.add(patient.id(), lead, true, on);
        if (admission.edss() != null) {
            ratings.first(patient.id(), admission.edss(), on);
        }
        return patient.card(clock);
    }

    /** Adds another therapist to the care team. */
    public void share(PatientId patient, PersonId therapist, LocalDate since) {
        careTeam.add(patient, therapist, false, since);
    }

    /** Ended a treatment on a day in the past; call it last, the access goes on from that day. */
    public void discharge(PatientId patient, Discharge discharge, PersonId by, LocalDate on) {
        episodes.end(patient, discharge, by, on);
    }

    /** Writes down a part of the profile for the first time. */
    public void describe(PatientId patient, ProfilePart part, PersonId by) {
        profiles.save(patient, part, 0, by);
    }
}
