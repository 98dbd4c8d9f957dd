package health.steadfast.plans;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientReader;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import java.time.LocalDate;
import java.util.List;
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
    private final Releases releases;
    private final ReleaseService releasing;
    private final PatientReader patients;
    private final PatientDay day;
    private final Catalogue catalogue;
    private final CareAccess careAccess;

    ResumeService(
            PauseRepository pauses,
            NextVersion next,
            Releases releases,
            ReleaseService releasing,
            PatientReader patients,
            PatientDay day,
            Catalogue catalogue,
            CareAccess careAccess) {
        this.pauses = pauses;
        this.next = next;
        this.releases = releases;
        this.releasing = releasing;
        this.patients = patients;
        this.day = day;
        this.catalogue = catalogue;
        this.careAccess = careAccess;
    }

    /**
     * Ends the hold today and publishes what the plan begins with, all or nothing.
     *
     * @param newestNo the version that was read
     * @param how as before, one set fewer or one rung lower
     * @param reasons why the plan changes, and why it changes back, in words the patient reads
     * @param seenDone when items of high fall risk were seen done since
     * @throws health.steadfast.shared.StaleData if the plan or a pause has changed since it was read
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
        hold.pauses().forEach(pause -> end(patient, pause, today));
        seenDone.forEach((exercise, on) -> releasing.release(patient, exercise, on));
        var before = how == Resumption.SAME ? outlook.stretches() : outlook.inFull();
        var after = new EasierStart(catalogue, card).of(before, how, reasons);
        requireReleased(patient, card, after.getFirst().items(), today);
        return new Resumed(
                hold.pauses(), newestNo, after.equals(before) ? newestNo : publish(card, outlook, newestNo, after));
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

    private void end(PatientId patient, StoredPause stored, LocalDate today) {
        var pause = pauses.findByPatientIdAndId(patient, stored.id()).orElseThrow(NotFound::new);
        pause.requireVersion(stored.version());
        var by = Member.required();
        pause.resume(today, today, by.clinic(), by.person());
        pauses.save(pause);
    }

    /** What was seen done before a relapse or a long rest is void, whichever way the plan goes on. */
    private void requireReleased(PatientId patient, PatientCard card, List<DraftItem> items, LocalDate today) {
        new PublishingCheck(catalogue, card, releases.inForce(patient, today).keySet()).requireReleased(items);
    }

    private int publish(PatientCard patient, Outlook outlook, int newestNo, List<Stretch> stretches) {
        return next.publish(patient, outlook.live().orElseThrow().plan(), newestNo, stretches);
    }
}
