package health.steadfast.outcomes;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientReader;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The measures of a patient, for the care team. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class MeasureService {

    private final CareAccess careAccess;
    private final PatientReader patients;
    private final Measurements measurements;
    private final AuditTrail audit;
    private final Clock clock;

    MeasureService(
            CareAccess careAccess, PatientReader patients, Measurements measurements, AuditTrail audit, Clock clock) {
        this.careAccess = careAccess;
        this.patients = patients;
        this.measurements = measurements;
        this.audit = audit;
        this.clock = clock;
    }

    /** All results with what they mean. Three statements. */
    public MeasureHistory history(PatientId patient) {
        careAccess.requireCanView(patient);
        var card = patients.card(patient);
        return MeasureHistory.of(
                measurements.of(patient),
                card.edss() == null ? null : card.edss().value(),
                card.birthDate(),
                today(card));
    }

    /**
     * Keeps the results of one sitting, all or none. Two statements and one for each result, and the audit row.
     *
     * @throws RuleViolation with the first thing that is wrong
     */
    @Transactional
    public void enter(PatientId patient, Collection<NewMeasurement> entries) {
        careAccess.requireCanTreat(patient);
        var card = patients.card(patient);
        var today = today(card);
        entries.stream()
                .flatMap(it -> MeasurementRules.problems(it, card.birthDate(), today).stream())
                .findFirst()
                .ifPresent(problem -> {
                    throw new RuleViolation(problem.code(), problem.arguments().toArray());
                });
        measurements.store(patient, entries, Member.required().person());
        audit.record(AuditAction.MEASURES_CHANGED, patient, null);
    }

    /** Takes back a result that was entered by mistake; the row is kept. */
    @Transactional
    public void withdraw(PatientId patient, UUID measurement) {
        careAccess.requireCanTreat(patient);
        measurements.withdraw(patient, measurement);
        audit.record(AuditAction.MEASURES_CHANGED, patient, null);
    }

    /** A result that was taken back holds again. */
    @Transactional
    public void restore(PatientId patient, UUID measurement) {
        careAccess.requireCanTreat(patient);
        measurements.restore(patient, measurement);
        audit.record(AuditAction.MEASURES_CHANGED, patient, null);
    }

    /** Whether the result was talked about; from then on the patient sees it too. */
    @Transactional
    public void talkedAbout(PatientId patient, UUID measurement, boolean talked) {
        careAccess.requireCanTreat(patient);
        measurements.talk(
                patient,
                measurement,
                talked ? today(patients.card(patient)) : null,
                Member.required().person());
        audit.record(AuditAction.MEASURES_CHANGED, patient, null);
    }

    private LocalDate today(PatientCard card) {
        return LocalDay.of(clock.instant(), ZoneId.of(card.zone()));
    }
}
