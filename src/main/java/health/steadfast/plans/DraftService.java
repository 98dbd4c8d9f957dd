package health.steadfast.plans;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A therapist's own draft for a patient: one per patient and author, saved as it is typed. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class DraftService {

    private final DraftStore drafts;
    private final VersionReader versions;
    private final Releases releases;
    private final PatientReader patients;
    private final PatientDay day;
    private final CareAccess careAccess;
    private final AuditTrail audit;
    private final Clock clock;

    DraftService(
            DraftStore drafts,
            VersionReader versions,
            Releases releases,
            PatientReader patients,
            PatientDay day,
            CareAccess careAccess,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.releases = releases;
        this.patients = patients;
        this.day = day;
        this.careAccess = careAccess;
        this.audit = audit;
        this.clock = clock;
    }

    /** The draft as it was left, or one that starts from the newest version; nothing is saved by opening it. */
    @Transactional
    @Audited(AuditAction.PLAN_VIEWED)
    public OpenDraft open(PatientId patient) {
        careAccess.requireCanTreat(patient);
        var today = day.today(patients.card(patient));
        var versionsOfPlan = versions.ofOpenPlan(patient);
        var draft = drafts.find(patient, Member.required().person()).orElseGet(() -> fresh(versionsOfPlan));
        var newestNo = versionsOfPlan.isEmpty() ? 0 : versionsOfPlan.getLast().no();
        var base = base(versionsOfPlan, draft.baseNo());
        return new OpenDraft(
                draft,
                base.map(VersionDetails::items).orElse(List.of()),
                base.map(VersionDetails::strategies).orElse(List.of()),
                base.map(VersionDetails::owners).orElse(Map.of()),
                newestNo,
                releases.inForce(patient, today),
                today);
    }

    /**
     * Saves the draft and answers the saved state.
     *
     * @throws health.steadfast.shared.StaleData if it was saved elsewhere in the meantime
     */
    @Transactional
    public PlanDraft save(PatientId patient, PlanDraft draft) {
        careAccess.requireCanTreat(patient);
        var saved = drafts.save(patient, Member.required().person(), draft, clock.instant());
        if (draft.version() == 0) {
            audit.record(AuditAction.PLAN_DRAFTED, patient, null);
        }
        return saved;
    }

    /** Throws the own draft away; opening it again starts from the newest version. */
    @Transactional
    public void discard(PatientId patient) {
        careAccess.requireCanTreat(patient);
        drafts.delete(patient, Member.required().person());
    }

    /** What was published since the draft was started, beside what the draft itself changes. */
    public DraftConflict conflict(PatientId patient, PlanDraft draft) {
        careAccess.requireCanTreat(patient);
        var versionsOfPlan = versions.ofOpenPlan(patient);
        var base =
                base(versionsOfPlan, draft.baseNo()).map(VersionDetails::items).orElse(List.of());
        var newest = versionsOfPlan.isEmpty() ? null : versionsOfPlan.getLast();
        return new DraftConflict(
                newest,
                PlanChange.between(base, newest == null ? List.of() : newest.items()),
                PlanChange.between(base, draft.items()));
    }

    /**
     * Keeps the draft as it is and puts it on top of the newest version, whose changes have been read.
     *
     * @param newestNo the version that was read, 0 if the plan was ended: the items then begin a new plan
     */
    @Transactional
    public PlanDraft putOnTop(PatientId patient, PlanDraft draft, int newestNo) {
        careAccess.requireCanTreat(patient);
        return drafts.save(patient, Member.required().person(), draft.on(newestNo), clock.instant());
    }

    private static PlanDraft fresh(List<VersionDetails> ofPlan) {
        if (ofPlan.isEmpty()) {
            return new PlanDraft(List.of(), List.of(), "", null, 0, 0, null);
        }
        var newest = ofPlan.getLast();
        return new PlanDraft(newest.items(), newest.strategies(), "", null, newest.no(), 0, null);
    }

    private static Optional<VersionDetails> base(List<VersionDetails> ofPlan, int no) {
        return ofPlan.stream().filter(version -> version.no() == no).findFirst();
    }
}
