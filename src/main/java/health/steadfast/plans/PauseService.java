package health.steadfast.plans;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a plan rest and takes it up again, for the therapists of the care team. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class PauseService {

    private final PauseRepository pauses;
    private final PatientReader patients;
    private final PatientDay day;
    private final CareAccess careAccess;
    private final Clock clock;

    PauseService(PauseRepository pauses, PatientReader patients, PatientDay day, CareAccess careAccess, Clock clock) {
        this.pauses = pauses;
        this.patients = patients;
        this.day = day;
        this.careAccess = careAccess;
        this.clock = clock;
    }

    /** The plan rests on the days of {@code period}; it begins today or later. Answers the pause. */
    @Transactional
    @Audited(AuditAction.PLAN_PAUSED)
    public PauseId pause(PatientId patient, PausePeriod period) {
        careAccess.requireCanTreat(patient);
        var card = patients.card(patient);
        InTreatment.require(card);
        var today = day.today(card);
        if (period.from().isBefore(today)) {
            throw new RuleViolation("plans.rule.pause-in-the-past", today);
        }
        if (period.until() == null
                && pauses.findByPatientIdAndKindAndUntilOnIsNull(patient, period.kind())
                        .isPresent()) {
            throw new RuleViolation("plans.rule.paused-already");
        }
        var by = Member.required();
        var pause = Pause.begin(patient, period, by.clinic(), by.person(), clock.instant());
        pauses.save(pause);
        return pause.id();
    }

    /** The plan is in force again from {@code on}, today or later. */
    @Transactional
    @Audited(AuditAction.PLAN_RESUMED)
    public void resume(PatientId patient, PauseId id, long expectedVersion, LocalDate on) {
        careAccess.requireCanTreat(patient);
        var pause = pauses.findByPatientIdAndId(patient, id).orElseThrow(NotFound::new);
        pause.requireVersion(expectedVersion);
        var by = Member.required();
        pause.resume(on, today(patient), by.clinic(), by.person());
        pauses.save(pause);
    }

    private LocalDate today(PatientId patient) {
        return day.today(patients.card(patient));
    }
}
