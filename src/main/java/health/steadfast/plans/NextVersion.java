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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** What a plan asks for today and what is written down for later, if {@code newestNo} is still the newest version. */
    Outlook outlook(PatientCard patient, int newestNo) {
        return Outlook.of(read(patient.id(), newestNo), day.today(patient));
    }

    /**
     * Publishes one version for each stretch, in their order, after the version {@code newestNo} of the plan; answers
     * the newest number.
     *
     * @param plan null: a new plan begins
     */
    int publish(PatientCard patient, @Nullable PlanId plan, int newestNo, List<Stretch> stretches) {
        InTreatment.require(patient);
        var no = newestNo;
        var today = day.today(patient);
        for (var stretch : stretches) {
            no = publisher.publish(patient.id(), publication(patient, plan, no, stretch), today);
        }
        return no;
    }

    private Publication publication(PatientCard patient, @Nullable PlanId plan, int basedOn, Stretch stretch) {
        var author = Member.required();
        return new Publication(
                stretch.items(),
                stretch.strategies(),
                VersionVariant.of(stretch.items(), LighterVersions.of(catalogue, patient)),
                plan,
                basedOn,
                stretch.from(),
                stretch.reason(),
                stretch.eased(),
                author.clinic(),
                author.person(),
                clock.instant());
    }

    /** Takes the own newest versions of today back; see {@link LivePlanService#takeBack}. */
    int takeBack(PatientCard patient, int newestNo, int backTo, String reason) {
        var ofPlan = read(patient.id(), newestNo);
        var plan = ofPlan.getLast().plan();
        var since = clock.instant().minus(TAKEN_BACK_WITHIN);
        if (!versions.areAllBy(Member.required().person(), plan, backTo, since)) {
            throw new RuleViolation("plans.rule.not-yours-to-take-back");
        }
        var known = ofPlan.stream().filter(version -> version.no() <= backTo).toList();
        if (known.isEmpty()) {
            throw new NotFound();
        }
        var was = new ArrayList<>(Outlook.of(known, day.today(patient)).stretches());
        was.set(0, was.getFirst().because(reason));
        return publish(patient, plan, newestNo, was);
    }
}
