package health.steadfast.plans;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.ResumeService.Reasons;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.StaleData;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a plan goes on after a rest that ended by its own last day, or by the patient's word. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class RestService {

    /** Later a decision is history. */
    private static final Duration TAKEN_BACK_WITHIN = Duration.ofDays(1);

    private final PauseRepository pauses;
    private final PauseReader rests;
    private final NextVersion next;
    private final Restart restart;
    private final PatientReader patients;
    private final PatientDay day;
    private final CareAccess careAccess;
    private final Clock clock;

    RestService(
            PauseRepository pauses,
            PauseReader rests,
            NextVersion next,
            Restart restart,
            PatientReader patients,
            PatientDay day,
            CareAccess careAccess,
            Clock clock) {
        this.pauses = pauses;
        this.rests = rests;
        this.next = next;
        this.restart = restart;
        this.patients = patients;
        this.day = day;
        this.careAccess = careAccess;
        this.clock = clock;
    }

    /**
     * Decides how the plan goes on from today and publishes it, all or nothing.
     *
     * @param newestNo the version that was read
     * @param how as before, one set fewer or one rung lower
     * @param reasons why the plan changes, and why it changes back, in words the patient reads
     * @param seenDone when items of high fall risk were seen done since
     * @throws StaleData if somebody has decided meanwhile, or the plan rests again
     */
    @Transactional
    @Audited(AuditAction.PLAN_RESUMED)
    public Resumed goOn(
            PatientId patient,
            Rest rest,
            int newestNo,
            Resumption how,
            Reasons reasons,
            Map<ExerciseSlug, LocalDate> seenDone) {
        careAccess.requireCanTreat(patient);
        var card = patients.card(patient);
        var today = day.today(card);
        var outlook = next.outlook(card, newestNo);
        var over = rests.over(patient, today).filter(rest::equals).orElseThrow(StaleData::new);
        decided(patient, over, how);
        var start = new Restart.Start(card, newestNo, how, reasons, seenDone);
        return new Resumed(List.of(), newestNo, restart.publish(start, outlook, today));
    }

    /** Takes that back: how the plan goes on is asked again. */
    @Transactional
    @Audited(AuditAction.PLAN_RESUMED)
    public void takeBack(PatientId patient, Resumed resumed, String reason) {
        careAccess.requireCanTreat(patient);
        askAgain(patient);
        if (resumed.version() != resumed.versionBefore()) {
            next.takeBack(patients.card(patient), resumed.version(), resumed.versionBefore(), reason);
        }
    }

    /** The plan stays as it is; what is locked stays locked until it is seen done. */
    @Transactional
    @Audited(AuditAction.PLAN_RESUMED)
    public void leave(PatientId patient) {
        careAccess.requireCanTreat(patient);
        rests.over(patient, day.today(patients.card(patient)))
                .ifPresent(rest -> decided(patient, rest, Resumption.SAME));
    }

    /** What the same therapist has decided lately is open again. */
    @Transactional
    @Audited(AuditAction.PLAN_RESUMED)
    public void askAgain(PatientId patient) {
        careAccess.requireCanTreat(patient);
        pauses.findByPatientIdAndResumedByAndResumedAtAfter(
                        patient, Member.required().person(), clock.instant().minus(TAKEN_BACK_WITHIN))
                .forEach(pause -> {
                    pause.askAgain();
                    pauses.save(pause);
                });
        pauses.flush();
    }

    private void decided(PatientId patient, Rest rest, Resumption how) {
        for (var id : rest.pauses()) {
            var pause = pauses.findByPatientIdAndId(patient, id).orElseThrow(NotFound::new);
            pause.takenUp(how, Member.required().person(), clock.instant());
            pauses.save(pause);
        }
        pauses.flush();
    }
}
