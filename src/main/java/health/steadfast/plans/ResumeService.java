package health.steadfast.plans;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.StaleData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a resting plan up again: as before, a little easier, or one rung lower. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class ResumeService {

    private final PauseRepository pauses;
    private final NextVersion next;
    private final Restart restart;
    private final PatientReader patients;
    private final PatientDay day;
    private final CareAccess careAccess;
    private final Clock clock;

    ResumeService(
            PauseRepository pauses,
            NextVersion next,
            Restart restart,
            PatientReader patients,
            PatientDay day,
            CareAccess careAccess,
            Clock clock) {
        this.pauses = pauses;
        this.next = next;
        this.restart = restart;
        this.patients = patients;
        this.day = day;
        this.careAccess = careAccess;
        this.clock = clock;
    }

    /**
     * Ends the hold today and publishes what the plan begins with, all or nothing.
     *
     * @param newestNo the version that was read
     * @param how as before, one set fewer or one rung lower
     * @param reasons why the plan changes, and why it changes back, in words the patient reads
     * @param seenDone when items of high fall risk were seen done since
     * @throws StaleData if the plan or a pause has changed since it was read
     */
    @Transactional
    @Audited(AuditAction.PLAN_RESUMED)
    public Resumed resume(
            PatientId patient,
            Hold hold,
            int newestNo,
            Resumption how,
            Reasons reasons,
            Map<ExerciseSlug, LocalDate> seenDone) {
        careAccess.requireCanTreat(patient);
        var card = patients.card(patient);
        var today = day.today(card);
        var outlook = next.outlook(card, newestNo);
        hold.pauses().forEach(pause -> end(patient, pause, how, today));
        var start = new Restart.Start(card, newestNo, how, reasons, seenDone);
        return new Resumed(hold.pauses(), newestNo, restart.publish(start, outlook, today));
    }

    /** Takes it back on the same day: the plan rests again, and the version before is the one that goes on later. */
    @Transactional
    @Audited(AuditAction.PLAN_PAUSED)
    public void takeBack(PatientId patient, Resumed resumed, String reason) {
        careAccess.requireCanTreat(patient);
        var card = patients.card(patient);
        var today = day.today(card);
        for (var before : resumed.pauses()) {
            var pause = pauses.findByPatientIdAndId(patient, before.id()).orElseThrow(NotFound::new);
            pause.reopen(before.period().until(), today, Member.required().clinic());
            pauses.save(pause);
        }
        if (resumed.version() != resumed.versionBefore()) {
            next.takeBack(card, resumed.version(), resumed.versionBefore(), reason);
        }
    }

    /**
     * The reasons of the versions that taking a plan up may publish.
     *
     * @param easier why it begins easier
     * @param full why the full sets return
     */
    public record Reasons(String easier, String full) {}

    private void end(PatientId patient, StoredPause stored, Resumption how, LocalDate today) {
        var pause = pauses.findByPatientIdAndId(patient, stored.id()).orElseThrow(NotFound::new);
        pause.requireVersion(stored.version());
        var by = Member.required();
        pause.resume(today, today, by.clinic(), by.person());
        pause.takenUp(how, by.person(), clock.instant());
        pauses.save(pause);
    }
}
