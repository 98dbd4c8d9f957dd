package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.ResumeService.Reasons;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what a plan begins with after a rest, in the name of whoever is signed in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Restart {

    private final NextVersion next;
    private final Releases releases;
    private final ReleaseService releasing;
    private final Catalogue catalogue;

    Restart(NextVersion next, Releases releases, ReleaseService releasing, Catalogue catalogue) {
        this.next = next;
        this.releases = releases;
        this.releasing = releasing;
        this.catalogue = catalogue;
    }

    /** Answers the newest version; what begins as it would anyway is not published again. */
    int publish(Start start, Outlook outlook, LocalDate today) {
        var patient = start.card().id();
        start.seenDone().forEach((exercise, on) -> releasing.release(patient, exercise, on));
        var before = start.how() == Resumption.SAME ? outlook.stretches() : outlook.inFull();
        var after = new EasierStart(catalogue, start.card()).of(before, start.how(), start.reasons());
        requireReleased(patient, start.card(), after.getFirst().items(), today);
        return after.equals(before)
                ? start.newestNo()
                : next.publish(start.card(), outlook.live().orElseThrow().plan(), start.newestNo(), after);
    }

    /** What was seen done before a relapse or a long rest is void, whichever way the plan goes on. */
    private void requireReleased(PatientId patient, PatientCard card, List<DraftItem> items, LocalDate today) {
        new PublishingCheck(catalogue, card, releases.inForce(patient, today).keySet()).requireReleased(items);
    }

    /**
     * How a plan is to begin.
     *
     * @param newestNo the version that was read
     * @param reasons why it changes, in words the patient reads
     * @param seenDone when items of high fall risk were seen done since
     */
    record Start(
            PatientCard card, int newestNo, Resumption how, Reasons reasons, Map<ExerciseSlug, LocalDate> seenDone) {}
}
