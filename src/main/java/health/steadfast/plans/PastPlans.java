package health.steadfast.plans;

import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans of the past for demonstration clinics: the same aggregates, rules and constraints, as of an earlier moment. It
 * checks nobody's rights, asks for no release and tells no other module; who uses it rebuilds what follows from plans.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastPlans {

    private final PlanPublisher publisher;
    private final PauseRepository pauses;
    private final Releases releases;
    private final Catalogue catalogue;
    private final TemplateStore templates;

    PastPlans(
            PlanPublisher publisher,
            PauseRepository pauses,
            Releases releases,
            Catalogue catalogue,
            TemplateStore templates) {
        this.publisher = publisher;
        this.pauses = pauses;
        this.releases = releases;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    /**
     * Publishes the next version as {@code author} did at {@code at}; items keep their history by their ids.
     *
     * @param basedOn the version before, 0 for the first
     */
    public int publish(
            PatientId patient,
            ClinicId clinic,
            PersonId author,
            Instant at,
            int basedOn,
            LocalDate startsOn,
            String reason,
            List<DraftItem> items,
            List<Strategy> strategies) {
        var lighter = VersionVariant.of(items, new LighterVersions(catalogue, exercise -> true));
        var publication =
                new Publication(items, strategies, lighter, null, basedOn, startsOn, reason, false, clinic, author, at);
        return publisher.publishSilently(patient, publication);
    }

    /** Another therapist of the care team looks after an item of the open plan. */
    public void entrust(PatientId patient, PlanItemId item, PersonId therapist) {
        publisher.entrust(patient, item, therapist);
    }

    /** The plan rested on the days of {@code period}. */
    public void pause(PatientId patient, ClinicId clinic, PersonId by, Instant at, PausePeriod period) {
        pauses.save(Pause.begin(patient, period, clinic, by, at).silently());
        pauses.flush();
    }

    /** A therapist saw an exercise of high fall risk done on a day. */
    public void release(PatientId patient, ExerciseSlug exercise, LocalDate seenDoneOn, PersonId by, Instant at) {
        releases.add(patient, new Release(exercise, seenDoneOn), by, at);
    }

    /** A therapist kept exercises as a template and shares it with the clinic. */
    public void share(PersonId owner, String name, List<DraftItem> items, Instant at) {
        var template = new PlanTemplate(
                "draft",
                PlanTemplate.Origin.PLAN,
                TemplateText.same(name),
                TemplateText.same(""),
                0,
                items.stream().map(DraftItem::withoutPatient).toList(),
                List.of());
        templates.insert(owner, name, true, template, at);
    }
}
