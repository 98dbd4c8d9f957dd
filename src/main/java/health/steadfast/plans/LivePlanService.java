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
     * Publishes the newest version with one step and answers the new number.
     *
     * @param newestNo the version that was read
     * @param reason why, in words the patient reads
     * @param seenDoneOn when it was seen done, for a rung of high fall risk without a release in force
     * @throws StaleData if there is a newer version, or this is no step from it
     */
    @Transactional
    @Audited(AuditAction.PLAN_PUBLISHED)
    public int step(PatientId patient, int newestNo, Step step, String reason, @Nullable LocalDate seenDoneOn) {
        careAccess.requireCanTreat(patient);
        var card = patients.card(patient);
        var today = day.today(card);
        var versions = next.read(patient, newestNo);
        var newest = versions.getLast();
        var item = find(newest.items(), step.item()).orElseThrow(NotFound::new);
        var steps = new Steps(catalogue, card, newest.items());
        if (Stream.concat(steps.easier(item).stream(), steps.harder(item).stream())
                .noneMatch(step::equals)) {
            throw new StaleData();
        }
        requireOneStepUp(versions, item, step, today);
        if (seenDoneOn != null) {
            releasing.release(patient, step.exercise(), seenDoneOn);
        }
        new PublishingCheck(catalogue, card, releases.inForce(patient, today).keySet())
                .requireClear(List.of(step.after()));
        var items = newest.items().stream()
                .map(it -> it.id().equals(step.item()) ? step.after() : it)
                .toList();
        return next.publish(card, newest, newestNo, items, reason, NextVersion.startAfter(newest, today));
    }

    /**
     * Takes the own newest versions of today back: another version with the items of an earlier one, from the same day.
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
    private void requireOneStepUp(List<VersionDetails> versions, DraftItem was, Step step, LocalDate today) {
        var newest = versions.getLast();
        var ups = new StepsUp(catalogue);
        if (versions.size() < 2 || newest.startsOn().isBefore(today) || !ups.isUp(was, step.after())) {
            return;
        }
        var before = versions.get(versions.size() - 2);
        ups.first(before.items(), newest.items()).ifPresent(earlier -> {
            throw new RuleViolation("plans.rule.one-step-up", earlier.exercise(), newest.no());
        });
    }

    private static Optional<DraftItem> find(List<DraftItem> items, PlanItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
