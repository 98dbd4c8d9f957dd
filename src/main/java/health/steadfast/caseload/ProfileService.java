package health.steadfast.caseload;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's profile: read as a whole, written part by part. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class ProfileService {

    private final CareAccess careAccess;
    private final ProfileReader reader;
    private final ProfileStore store;
    private final HomeAnswers answers;
    private final Ratings ratings;
    private final PatientReader patients;
    private final AuditTrail audit;
    private final Clock clock;

    ProfileService(
            CareAccess careAccess,
            ProfileReader reader,
            ProfileStore store,
            HomeAnswers answers,
            Ratings ratings,
            PatientReader patients,
            AuditTrail audit,
            Clock clock) {
        this.careAccess = careAccess;
        this.reader = reader;
        this.store = store;
        this.answers = answers;
        this.ratings = ratings;
        this.patients = patients;
        this.audit = audit;
        this.clock = clock;
    }

    /** The whole profile, as it stands. Five statements. */
    public Profile of(PatientId patient) {
        careAccess.requireCanView(patient);
        return reader.of(patient);
    }

    /**
     * Writes one part. Five statements at most, and one for each group of muscles.
     *
     * @param expectedVersion the version of the part that was read
     * @throws health.steadfast.shared.StaleData if somebody changed this part meanwhile; nothing was saved
     */
    @Transactional
    public void save(PatientId patient, ProfilePart part, long expectedVersion) {
        careAccess.requireCanTreat(patient);
        checkDates(patient, part);
        store.save(patient, part, expectedVersion);
        audit.record(AuditAction.PATIENT_CHANGED, patient, part.kind().name());
    }

    /**
     * Writes one part with what the patient answered at home, as the therapist saw and perhaps changed it.
     *
     * @param answer what the part was filled with; if the patient has answered anew meanwhile, that stays open
     * @throws health.steadfast.shared.StaleData if somebody changed this part meanwhile; nothing was saved
     */
    @Transactional
    public void takeOver(PatientId patient, ProfilePart part, long expectedVersion, FromPatient answer) {
        save(patient, part, expectedVersion);
        answers.decide(patient, answer.answer().question(), answer.version(), HomeDecision.TAKEN_OVER);
    }

    /**
     * Says what becomes of something that the patient answered at home; the profile stays as it is.
     *
     * @param decision null: it is open again
     * @throws StaleData if the patient has answered anew meanwhile
     */
    @Transactional
    public void decide(PatientId patient, FromPatient answer, @Nullable HomeDecision decision) {
        careAccess.requireCanTreat(patient);
        var question = answer.answer().question();
        if (!answers.decide(patient, question, answer.version(), decision)) {
            throw new StaleData();
        }
        audit.record(AuditAction.PATIENT_CHANGED, patient, "home " + question.name());
    }

    /** Writes down one rating of a day; a rating of the same scale and day is replaced. */
    @Transactional
    public void rate(PatientId patient, DisabilityScale scale, BigDecimal value, LocalDate ratedOn) {
        careAccess.requireCanTreat(patient);
        if (!scale.has(value)) {
            var edss = scale == DisabilityScale.EDSS;
            throw edss
                    ? new RuleViolation("caseload.rating.no-value.EDSS")
                    : new RuleViolation("caseload.rating.no-value.PDDS");
        }
        if (ratedOn.isAfter(today(patient))) {
            throw new RuleViolation("caseload.rating.in-future");
        }
        ratings.enter(patient, scale, value, ratedOn);
        audit.record(AuditAction.PATIENT_CHANGED, patient, "rating");
    }

    /** Takes a rating back that was entered by mistake; the row is kept. */
    @Transactional
    public void withdrawRating(PatientId patient, UUID rating) {
        careAccess.requireCanTreat(patient);
        ratings.withdraw(patient, rating);
        audit.record(AuditAction.PATIENT_CHANGED, patient, "rating");
    }

    private void checkDates(PatientId patient, ProfilePart part) {
        if (part instanceof PersonalPart.Person person && !person.birthDate().isBefore(today(patient))) {
            throw new RuleViolation("caseload.admission.born-in-future");
        }
        if (part instanceof ClinicalPart.Ms ms
                && ms.diagnosedYear() != null
                && ms.diagnosedYear() > today(patient).getYear()) {
            throw new RuleViolation("caseload.profile.diagnosed-in-future");
        }
    }

    private LocalDate today(PatientId patient) {
        return LocalDay.of(clock.instant(), ZoneId.of(patients.card(patient).zone()));
    }
}
