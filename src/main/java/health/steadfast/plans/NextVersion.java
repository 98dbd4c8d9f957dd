package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts another version on top of a live plan, in the name of whoever is signed in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NextVersion {

    /** Later a version is history: it is changed by another one with a reason of its own. */
    private static final Duration TAKEN_BACK_WITHIN = Duration.ofDays(1);

    private final PlanPublisher publisher;
    private final VersionReader versions;
    private final Catalogue catalogue;
    private final PatientDay day;
    private final Clock clock;

    NextVersion(PlanPublisher publisher, VersionReader versions, Catalogue catalogue, PatientDay day, Clock clock) {
        this.publisher = publisher;
        this.versions = versions;
        this.catalogue = catalogue;
        this.day = day;
        this.clock = clock;
    }

    /** The versions of the open plan, oldest first, if {@code newestNo} is still the newest. */
    List<VersionDetails> read(PatientId patient, int newestNo) {
        var ofPlan = versions.ofOpenPlan(patient);
        if (ofPlan.isEmpty()) {
            throw new NotFound();
        }
        if (ofPlan.getLast().no() != newestNo) {
            throw new StaleData();
        }
        return ofPlan;
    }

    /**
     * Publishes {@code items} beside the strategies of {@code like}, after the version {@code newestNo} of its plan;
     * answers the new number.
     */
    int publish(
            PatientCard patient,
            VersionDetails like,
            int newestNo,
            List<DraftItem> items,
            String reason,
            LocalDate startsOn) {
        var author = Member.required();
        var publication = new Publication(
                items,
                like.strategies(),
                VersionVariant.of(items, LighterVersions.of(catalogue, patient)),
                like.plan(),
                newestNo,
                startsOn,
                reason,
                author.clinic(),
                author.person(),
                clock.instant());
        return publisher.publish(patient.id(), publication, day.today(patient));
    }

    /** Takes the own newest versions of today back; see {@link LivePlanService#takeBack}. */
    int takeBack(PatientCard patient, int newestNo, int backTo, String reason) {
        var ofPlan = read(patient.id(), newestNo);
        var since = clock.instant().minus(TAKEN_BACK_WITHIN);
        if (!versions.areAllBy(Member.required().person(), ofPlan.getLast().plan(), backTo, since)) {
            throw new RuleViolation("plans.rule.not-yours-to-take-back");
        }
        var target = ofPlan.stream()
                .filter(version -> version.no() == backTo)
                .findFirst()
                .orElseThrow(NotFound::new);
        return publish(patient, target, newestNo, target.items(), reason, startAfter(target, day.today(patient)));
    }

    /** The first day of what changes {@code version} now: today, or its own first day if that is still to come. */
    static LocalDate startAfter(VersionDetails version, LocalDate today) {
        return version.startsOn().isAfter(today) ? version.startsOn() : today;
    }
}
