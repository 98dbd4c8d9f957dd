package health.steadfast.caseload;

import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.PatientInvitations;
import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.audit.Audited;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A therapist's patients: admitting them and reading their cards. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class CaseloadService {

    private final PatientRepository patients;
    private final PatientReader reader;
    private final RecordNumbers recordNumbers;
    private final CareTeam careTeam;
    private final Ratings ratings;
    private final ProfileStore profiles;
    private final CareAccess careAccess;
    private final PatientInvitations invitations;
    private final AuditTrail audit;
    private final ClinicDay day;
    private final Clock clock;

    CaseloadService(
            PatientRepository patients,
            PatientReader reader,
            RecordNumbers recordNumbers,
            CareTeam careTeam,
            Ratings ratings,
            ProfileStore profiles,
            CareAccess careAccess,
            PatientInvitations invitations,
            AuditTrail audit,
            ClinicDay day,
            Clock clock) {
        this.patients = patients;
        this.reader = reader;
        this.recordNumbers = recordNumbers;
        this.careTeam = careTeam;
        this.ratings = ratings;
        this.profiles = profiles;
        this.careAccess = careAccess;
        this.invitations = invitations;
        this.audit = audit;
        this.day = day;
        this.clock = clock;
    }

    /** The patient behind a record number in an address, if the therapist is on the care team. */
    public Optional<PatientId> resolve(RecordNumber record) {
        return careAccess.resolve(record);
    }

    /** The card of one patient. */
    public PatientCard card(PatientId patient) {
        careAccess.requireCanView(patient);
        return reader.card(patient);
    }

    /** The card of one patient whose record is being opened; written down. */
    @Transactional
    @Audited(AuditAction.RECORD_OPENED)
    public PatientCard open(PatientId patient) {
        careAccess.requireCanView(patient);
        return reader.card(patient);
    }

    /** Whether patients can be invited by mail at all. */
    public boolean canInvite() {
        return invitations.arePossible();
    }

    /** Sends the patient a link to the own record, valid 72 hours and once; again, if the first one was not used. */
    @Transactional
    public void invite(PatientId patient, EmailAddress email) {
        careAccess.requireCanTreat(patient);
        var card = reader.card(patient);
        var language = Language.ofCode(card.language()).orElse(Language.ENGLISH);
        invitations.invite(patient, email, card.displayName(), language);
    }

    /** Takes a new patient into the caseload; the therapist becomes the lead of the care team. */
    @Transactional
    public PatientCard admit(Admission admission) {
        return admit(admission, List.of());
    }

    /** The same, with parts of the profile that are known already. */
    @Transactional
    public PatientCard admit(Admission admission, Collection<ProfilePart> known) {
        var zone = day.zone();
        var today = LocalDate.now(clock.withZone(zone));
        var patient = Patient.admit(recordNumbers.next(today), admission, zone.getId(), today);
        patients.save(patient);
        patients.flush();
        careTeam.add(patient.id(), Member.required().person(), true, today);
        if (admission.edss() != null) {
            ratings.first(patient.id(), admission.edss(), today);
        }
        known.forEach(part -> profiles.save(patient.id(), beside(admission, part), 0));
        audit.record(AuditAction.PATIENT_ADMITTED, patient.id(), null);
        return patient.card(clock);
    }

    /** The aids are asked among the required questions: the part about equipment adds to them. */
    private static ProfilePart beside(Admission admission, ProfilePart part) {
        return part instanceof ClinicalPart.Equipment equipment
                ? new ClinicalPart.Equipment(admission.aids(), equipment.equipment())
                : part;
    }
}
