package health.steadfast.plans;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Releases exercises of high fall risk for one patient, after a therapist has seen them done. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class ReleaseService {

    private final Releases releases;
    private final Catalogue catalogue;
    private final PatientReader patients;
    private final PatientDay day;
    private final CareAccess careAccess;
    private final AuditTrail audit;
    private final Clock clock;

    ReleaseService(
            Releases releases,
            Catalogue catalogue,
            PatientReader patients,
            PatientDay day,
            CareAccess careAccess,
            AuditTrail audit,
            Clock clock) {
        this.releases = releases;
        this.catalogue = catalogue;
        this.patients = patients;
        this.day = day;
        this.careAccess = careAccess;
        this.audit = audit;
        this.clock = clock;
    }

    /** The therapist has seen the patient do the exercise on {@code seenDoneOn}, today or earlier. */
    @Transactional
    @Audited(AuditAction.EXERCISE_RELEASED)
    public Map<ExerciseSlug, LocalDate> release(PatientId patient, ExerciseSlug exercise, LocalDate seenDoneOn) {
        careAccess.requireCanTreat(patient);
        var today = day.today(patients.card(patient));
        if (seenDoneOn.isAfter(today)) {
            throw new RuleViolation("plans.rule.seen-in-the-future", today);
        }
        if (known(exercise).fallRisk() != FallRisk.HIGH) {
            throw new RuleViolation("plans.rule.no-release-needed", exercise);
        }
        releases.add(
                patient, new Release(exercise, seenDoneOn), Member.required().person(), clock.instant());
        return releases.inForce(patient, today);
    }

    /**
     * The same with what a screen knows already, in three statements.
     *
     * @param today the day at the patient's home
     * @return whether it holds: not if a relapse or a long rest came since
     */
    @Transactional
    @Audited(AuditAction.EXERCISE_RELEASED)
    public boolean releaseAsOf(PatientId patient, ExerciseSlug exercise, LocalDate seenDoneOn, LocalDate today) {
        careAccess.requireCanTreat(patient);
        if (seenDoneOn.isAfter(today) || isNowhereYet(today)) {
            throw new RuleViolation("plans.rule.seen-in-the-future", today);
        }
        if (known(exercise).fallRisk() != FallRisk.HIGH) {
            throw new RuleViolation("plans.rule.no-release-needed", exercise);
        }
        return releases.addIfItHolds(
                patient, new Release(exercise, seenDoneOn), Member.required().person(), clock.instant(), today);
    }

    private boolean isNowhereYet(LocalDate day) {
        return day.isAfter(LocalDay.of(clock.instant(), ZoneOffset.MAX)); // nowhere on earth it is that day yet
    }

    /**
     * The therapist has seen the patient do the exercise today. For one of high fall risk that releases it; for the
     * others it says that they were practised together.
     */
    @Transactional
    @Audited(AuditAction.EXERCISE_RELEASED)
    public void seenToday(PatientId patient, ExerciseSlug exercise, LocalDate today) {
        careAccess.requireCanTreat(patient);
        if (isNowhereYet(today)) {
            throw new RuleViolation("plans.rule.seen-in-the-future", today);
        }
        releases.add(
                patient,
                new Release(known(exercise).slug(), today),
                Member.required().person(),
                clock.instant());
    }

    /** It was ticked by mistake: what the same therapist noted for today no longer holds. */
    @Transactional
    @Audited(AuditAction.EXERCISE_RELEASE_WITHDRAWN)
    public void notSeenToday(PatientId patient, ExerciseSlug exercise, LocalDate today) {
        careAccess.requireCanTreat(patient);
        releases.withdraw(
                patient,
                new Release(known(exercise).slug(), today),
                Member.required().person());
    }

    /** One of the catalogue or of the clinic's own; another clinic's is not found. */
    private Exercise known(ExerciseSlug exercise) {
        return catalogue.find(exercise).orElseThrow(NotFound::new);
    }
}
