package health.steadfast.plans;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.StaleData;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's plan and its versions, for the therapists of the care team. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class PlanService {

    private final PlanPublisher publisher;
    private final NextVersion next;
    private final VersionReader versions;
    private final PauseReader pauses;
    private final StrategyAnswers answers;
    private final DraftStore drafts;
    private final Releases releases;
    private final PatientReader patients;
    private final PatientDay day;
    private final Catalogue catalogue;
    private final CareAccess careAccess;

    PlanService(
            PlanPublisher publisher,
            NextVersion next,
            VersionReader versions,
            PauseReader pauses,
            StrategyAnswers answers,
            DraftStore drafts,
            Releases releases,
            PatientReader patients,
            PatientDay day,
            Catalogue catalogue,
            CareAccess careAccess) {
        this.publisher = publisher;
        this.next = next;
        this.versions = versions;
        this.pauses = pauses;
        this.answers = answers;
        this.drafts = drafts;
        this.releases = releases;
        this.patients = patients;
        this.day = day;
        this.catalogue = catalogue;
        this.careAccess = careAccess;
    }

    /** The plan in force, all versions and the pauses still to come. */
    @Transactional
    @Audited(AuditAction.PLAN_VIEWED)
    public PlanOverview overview(PatientId patient) {
        careAccess.requireCanView(patient);
        var today = day.today(patients.card(patient));
        var all = versions.all(patient);
        var resting = pauses.from(patient, today);
        return new PlanOverview(
                all.reversed(),
                resting,
                pauses.hold(patient, resting, today).orElse(null),
                pauses.over(patient, today).orElse(null),
                inForce(all, today),
                releases.inForce(patient, today),
                answers.inForce(patient, today),
                drafts.find(patient, Member.required().person()).isPresent(),
                versions.maintainedSince(patient),
                today);
    }

    /**
     * Publishes the therapist's saved draft as the next version and answers its number. An easier start that is under
     * way on the first day goes on to its own end: until then the draft asks for one set less, and another version has
     * all sets again.
     *
     * @param draftVersion the saved state that was on the screen
     * @param reason why the plan changes, in words the patient reads
     * @param startsOn the first day, today or later in the patient's zone
     * @throws StaleData if the draft was saved elsewhere in the meantime
     * @throws PlanChanged if somebody has published since the draft was started; the draft is kept
     */
    @Transactional
    @Audited(AuditAction.PLAN_PUBLISHED)
    public int publish(PatientId patient, long draftVersion, String reason, LocalDate startsOn) {
        careAccess.requireCanTreat(patient);
        var author = Member.required();
        var draft = drafts.find(patient, author.person())
                .filter(it -> it.version() == draftVersion)
                .orElseThrow(StaleData::new);
        var card = patients.card(patient);
        var today = day.today(card);
        new PublishingCheck(catalogue, card, releases.inForce(patient, today).keySet()).requireClear(draft.items());
        var stretches = stretches(patient, new Stretch(startsOn, draft.items(), draft.strategies(), reason, false));
        var newest = next.publish(card, draft.basePlan(), draft.baseNo(), stretches);
        drafts.delete(patient, author.person());
        return newest - stretches.size() + 1;
    }

    private List<Stretch> stretches(PatientId patient, Stretch draft) {
        var outlook = Outlook.of(versions.ofOpenPlan(patient), draft.from());
        return outlook.fullAgain()
                .map(full -> EasierStart.eased(List.of(draft), full.startsOn(), full.reason()))
                .orElse(List.of(draft));
    }

    /** Ends the open plan; {@code lastDay} is the last one in force, today or later. Answers the plan. */
    @Transactional
    @Audited(AuditAction.PLAN_ENDED)
    public PlanId end(PatientId patient, int newestNo, LocalDate lastDay) {
        careAccess.requireCanTreat(patient);
        return publisher.end(patient, newestNo, lastDay, day.today(patients.card(patient)));
    }

    /** Takes the end of a plan back, on its last day or the day after, unless another plan has begun. */
    @Transactional
    @Audited(AuditAction.PLAN_PUBLISHED)
    public void reopen(PatientId patient, PlanId ended) {
        careAccess.requireCanTreat(patient);
        publisher.reopen(patient, ended, day.today(patients.card(patient)));
    }

    /** The aim is reached: from today on it is kept, and reviews are further apart. */
    @Transactional
    @Audited(AuditAction.PLAN_PUBLISHED)
    public void maintain(PatientId patient, int newestNo) {
        careAccess.requireCanTreat(patient);
        publisher.maintain(patient, newestNo, day.today(patients.card(patient)));
    }

    /** The plan builds up again. */
    @Transactional
    @Audited(AuditAction.PLAN_PUBLISHED)
    public void buildUp(PatientId patient, int newestNo) {
        careAccess.requireCanTreat(patient);
        publisher.maintain(patient, newestNo, null);
    }

    private static @Nullable VersionDetails inForce(List<VersionDetails> all, LocalDate today) {
        return all.stream()
                .filter(version -> !version.startsOn().isAfter(today))
                .reduce((earlier, later) -> later)
                .filter(version -> version.planEndedOn() == null || !today.isAfter(version.planEndedOn()))
                .orElse(null);
    }
}
