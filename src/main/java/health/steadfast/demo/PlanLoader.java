package health.steadfast.demo;

import health.steadfast.caseload.PatientCard;
import health.steadfast.demo.DemoPlan.DemoVersion;
import health.steadfast.plans.PastPlans;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.Strategy;
import health.steadfast.shared.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Publishes the versions of a story, lets them rest, and hands items to their owners. */
@Component
@ConditionalOnBooleanProperty("steadfast.demo")
class PlanLoader {

    private static final LocalTime PUBLISHED = LocalTime.of(16, 20);
    private static final LocalTime PAUSED = LocalTime.of(9, 10);

    private final PastPlans past;

    PlanLoader(PastPlans past) {
        this.past = past;
    }

    void load(PatientStory story, DemoPlan plan, PatientCard card, PersonId patient, Place place) {
        var lead = place.therapist(story.care().lead());
        plan.versions().forEach(version -> publish(card, version, plan.strategies(), lead, place));
        if (!plan.versions().isEmpty()) {
            entrust(plan, card, place);
            share(story, plan.versions().getLast(), card, lead, place);
        }
        plan.pauses().forEach(pause -> {
            var by = isByPatient(pause.kind()) ? patient : lead;
            past.pause(card.id(), place.clinic(), by, place.at(pause.from(), PAUSED), pause);
        });
    }

    private void publish(PatientCard card, DemoVersion version, List<Strategy> strategies, PersonId lead, Place place) {
        var published = place.at(dayOfPublishing(version, card), PUBLISHED);
        past.publish(
                card.id(),
                place.clinic(),
                lead,
                published,
                version.no() - 1,
                version.startsOn(),
                version.reason(),
                version.items(),
                strategies);
    }

    private void share(PatientStory story, DemoVersion newest, PatientCard card, PersonId lead, Place place) {
        var name = story.plan().sharedAs();
        if (name != null) {
            past.share(lead, name, newest.items(), place.at(dayOfPublishing(newest, card), PUBLISHED));
        }
    }

    private void entrust(DemoPlan plan, PatientCard card, Place place) {
        plan.stories().forEach((item, told) -> {
            var owner = told.owner();
            if (owner != null) {
                past.entrust(card.id(), item, place.therapist(owner));
            }
        });
    }

    /** The working day before the first day in force, never before the admission. */
    private static LocalDate dayOfPublishing(DemoVersion version, PatientCard card) {
        var day = version.startsOn().minusDays(version.startsOn().getDayOfWeek().getValue() == 1 ? 3 : 1);
        return day.isBefore(card.admittedOn()) ? card.admittedOn() : day;
    }

    private static boolean isByPatient(PauseKind kind) {
        return kind == PauseKind.RELAPSE_SUSPECTED || kind == PauseKind.AWAY;
    }
}
