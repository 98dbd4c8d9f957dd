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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
    private final VersionReader versions;
    private final PauseReader pauses;
    private final DraftStore drafts;
    private final Releases releases;
    private final PatientReader patients;
    private final PatientDay day;
    private final Catalogue catalogue;
    private final CareAccess careAccess;
    private final Clock clock;

    PlanService(
            PlanPublisher publisher,
            VersionReader versions,
            PauseReader pauses,
            DraftStore drafts,
            Releases releases,
            PatientReader patients,
            PatientDay day,
            Catalogue catalogue,
            CareAccess careAccess,
            Clock clock) {
        this.publisher = publisher;
        this.versions = versions;
        this.pauses = pauses;
        this.drafts = drafts;
        this.releases = releases;
        this.patients = patients;
        this.day = day;
        this.catalogue = catalogue;
        this.careAccess = careAccess;
        this.clock = clock;
    }

    /** The plan in force, all versions and the pauses still to come. */
    @Transactional
    @Audited(AuditAction.PLAN_VIEWED)
    public PlanOverview overview(PatientId patient) {
        careAccess.requireCanView(patient);
        var today = day.today(patients.card(patient));
        var all = versions.all(patient);
        return new PlanOverview(
                all.stream()
                        .sorted(Comparator.comparing(VersionDetails::publishedAt)
                                .reversed())
                        .toList(),
                pauses.from(patient, today),
                inForce(all, today),
                drafts.find(patient, Member.required().person()).isPresent(),
                today);
    }

    /**
     * Publishes the therapist's saved draft as the next version and answers its number.
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
        var publication = new Publication(
                draft.items(),
                draft.strategies(),
                VersionVariant.of(draft.items(), LighterVersions.of(catalogue, card)),
                draft.basePlan(),
                draft.baseNo(),
                startsOn,
                reason,
                author.clinic(),
                author.person(),
                clock.instant());
        var today = day.today(card);
        new PublishingCheck(catalogue, card, releases.inForce(patient, today).keySet()).requireClear(draft.items());
        var no = publisher.publish(patient, publication, today);
        drafts.delete(patient, author.person());
        return no;
    }

    /** Ends the open plan; {@code lastDay} is the last one in force, today or later. */
    @Transactional
    @Audited(AuditAction.PLAN_ENDED)
    public void end(PatientId patient, int newestNo, LocalDate lastDay) {
        careAccess.requireCanTreat(patient);
        publisher.end(patient, newestNo, lastDay, day.today(patients.card(patient)));
    }

    private static @Nullable VersionDetails inForce(List<VersionDetails> all, LocalDate today) {
        return all.stream()
                .filter(version -> !version.startsOn().isAfter(today))
                .reduce((earlier, later) -> later)
                .filter(version -> version.planEndedOn() == null || !today.isAfter(version.planEndedOn()))
                .orElse(null);
    }
}
