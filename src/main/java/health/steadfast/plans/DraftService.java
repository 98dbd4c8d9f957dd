package health.steadfast.plans;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.MergeConflict.Pick;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.time.Clock;
import java.util.Map;
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
    private final Catalogue catalogue;
    private final CareAccess careAccess;
    private final AuditTrail audit;
    private final Clock clock;

    DraftService(
            DraftStore drafts,
            VersionReader versions,
            Releases releases,
            PatientReader patients,
            PatientDay day,
            Catalogue catalogue,
            CareAccess careAccess,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.releases = releases;
        this.patients = patients;
        this.day = day;
        this.catalogue = catalogue;
        this.careAccess = careAccess;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The draft as it was left, or one that starts from the newest version. What only one side changed since it was
     * started is brought together at once; nothing is saved by opening it.
     */
    @Transactional
    @Audited(AuditAction.PLAN_VIEWED)
    public OpenDraft open(PatientId patient) {
        careAccess.requireCanTreat(patient);
        var today = day.today(patients.card(patient));
        var plan = new OpenPlan(versions.ofOpenPlan(patient));
        var kept = drafts.find(patient, Member.required().person());
        return plan.open(kept.orElseGet(plan::fresh), releases.inForce(patient, today), today);
    }

    /**
     * Saves the draft and answers the saved state.
     *
     * @throws StaleData if it was saved elsewhere in the meantime
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

    /**
     * Saves the draft although another window of its author has saved it in the meantime: both are brought together.
     *
     * @param known the saved state this window started from
     * @param changed what the window has made of it
     * @throws StaleData if the other window saves in the same moment again
     */
    @Transactional
    public TwoWindows bringTogether(PatientId patient, PlanDraft known, PlanDraft changed) {
        careAccess.requireCanTreat(patient);
        var me = Member.required().person();
        var stored = drafts.find(patient, me);
        if (stored.isEmpty()) {
            return TwoWindows.again(drafts.save(patient, me, changed.unsaved(), clock.instant()));
        }
        var both = TwoWindows.of(known, stored.get(), changed);
        if (!both.merge().fits()) {
            throw new RuleViolation("plans.rule.too-many", PlanDraft.MAX_ITEMS);
        }
        return both.saved(drafts.save(patient, me, both.draft(), clock.instant()));
    }

    /** Throws the own draft away; opening it again starts from the newest version. */
    @Transactional
    public void discard(PatientId patient) {
        careAccess.requireCanTreat(patient);
        drafts.delete(patient, Member.required().person());
    }

    /**
     * Brings the draft together with what was published since it was started, as the therapist has decided, and puts it
     * on top of the newest version.
     *
     * @param newestNo the newest version that was read
     * @throws StaleData if there is a newer one by now, or something is left to decide
     */
    @Transactional
    public PlanDraft settle(PatientId patient, PlanDraft draft, int newestNo, Map<MergeConflict.Key, Pick> decided) {
        careAccess.requireCanTreat(patient);
        var plan = new OpenPlan(versions.ofOpenPlan(patient));
        var merge = plan.merge(draft, decided);
        if (plan.newestNo() != newestNo || !merge.conflicts().isEmpty()) {
            throw new StaleData();
        }
        if (!merge.fits()) {
            throw new RuleViolation("plans.rule.too-many", PlanDraft.MAX_ITEMS);
        }
        return drafts.save(patient, Member.required().person(), plan.onTop(draft, merge), clock.instant());
    }

    /** Takes a discarded draft back; one that was begun since stays. */
    @Transactional
    public PlanDraft restore(PatientId patient, PlanDraft draft) {
        careAccess.requireCanTreat(patient);
        return save(patient, draft.unsaved());
    }

    /** Begins a draft with everything one step lower, to look at each item again; an own draft that is there stays. */
    @Transactional
    public PlanDraft reassess(PatientId patient) {
        careAccess.requireCanTreat(patient);
        var me = Member.required().person();
        var kept = drafts.find(patient, me);
        if (kept.isPresent()) {
            return kept.get();
        }
        var fresh = new OpenPlan(versions.ofOpenPlan(patient)).fresh();
        var lower = new EasierStart(catalogue, patients.card(patient)).of(fresh.items(), Resumption.STEP_DOWN);
        return save(patient, fresh.withItems(lower));
    }
}
