package health.steadfast.plans;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a plan in force by one step at a time; every step is a version of its own and can be taken back. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class LivePlanService {

    private final NextVersion next;
    private final Releases releases;
    private final ReleaseService releasing;
    private final PatientReader patients;
    private final PatientDay day;
    private final Catalogue catalogue;
    private final CareAccess careAccess;

    LivePlanService(
            NextVersion next,
            Releases releases,
            ReleaseService releasing,
            PatientReader patients,
            PatientDay day,
            Catalogue catalogue,
            CareAccess careAccess) {
        this.next = next;
        this.releases = releases;
        this.releasing = releasing;
        this.patients = patients;
        this.day = day;
        this.catalogue = catalogue;
        this.careAccess = careAccess;
    }

    /**
     * Publishes the version in force with one step from today on and answers the newest number. Versions that are
     * written down for later are published again with the same step, as far as it holds there (see {@link StepAhead}).
     *
     * @param newestNo the version that was read
     * @param reason why, in words the patient reads
     * @param seenDoneOn when it was seen done, for a rung of high fall risk without a release in force
     * @throws StaleData if there is a newer version, or this is no step from the one in force
     */
    @Transactional
    @Audited(AuditAction.PLAN_PUBLISHED)
    public int step(PatientId patient, int newestNo, Step step, String reason, @Nullable LocalDate seenDoneOn) {
        careAccess.requireCanTreat(patient);
        var card = patients.card(patient);
        var today = day.today(card);
        var versions = next.read(patient, newestNo);
        var outlook = Outlook.of(versions, today);
        var live = outlook.live().orElseThrow(NotFound::new);
        var item = find(live.items(), step.item()).orElseThrow(NotFound::new);
        var steps = new Steps(catalogue, card, live.items());
        if (Stream.concat(steps.easier(item).stream(), steps.harder(item).stream())
                .noneMatch(step::equals)) {
            throw new StaleData();
        }
        requireOneStepUp(versions, live, item, step, today);
        if (seenDoneOn != null) {
            releasing.release(patient, step.exercise(), seenDoneOn);
        }
        var stretches = StepAhead.through(outlook, item, step, catalogue, card, reason);
        var changed = stretches.stream()
                .flatMap(stretch -> find(stretch.items(), step.item()).stream())
                .toList();
        var check = new PublishingCheck(
                catalogue, card, releases.inForce(patient, today).keySet());
        if (step.isEasier()) {
            check.requireOwnClear(
                    changed); // what else a slot offers is in force already and stands in no safer one's way
        } else {
            check.requireClear(changed);
        }
        return next.publish(card, live.plan(), newestNo, stretches);
    }

    /**
     * Takes the own newest versions of today back: what an earlier version asked for, and what was then written down for
     * later, is published again.
     *
     * @param newestNo the newest version
     * @param backTo the version whose items hold again
     */
    @Transactional
    @Audited(AuditAction.PLAN_PUBLISHED)
    public int takeBack(PatientId patient, int newestNo, int backTo, String reason) {
        careAccess.requireCanTreat(patient);
        return next.takeBack(patients.card(patient), newestNo, backTo, reason);
    }

    /** A version that is not in force for a day yet gets no second step up in balance or gait. */
    private void requireOneStepUp(
            List<VersionDetails> versions, VersionDetails live, DraftItem was, Step step, LocalDate today) {
        var ups = new StepsUp(catalogue);
        if (live.startsOn().isBefore(today) || !ups.isUp(was, step.after())) {
            return;
        }
        var earlier = versions.stream().filter(it -> it.no() < live.no()).toList();
        Outlook.of(earlier, live.startsOn())
                .live()
                .flatMap(before -> ups.first(before.items(), live.items()))
                .ifPresent(up -> {
                    throw new RuleViolation("plans.rule.one-step-up", up.exercise(), live.no());
                });
    }

    private static Optional<DraftItem> find(List<DraftItem> items, PlanItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
