package health.steadfast.demo;

import health.steadfast.caseload.PatientCard;
import health.steadfast.outcomes.Circumstances;
import health.steadfast.outcomes.Condition;
import health.steadfast.outcomes.NewGoal;
import health.steadfast.outcomes.NewMeasurement;
import health.steadfast.outcomes.Pace;
import health.steadfast.outcomes.PastOutcomes;
import health.steadfast.outcomes.SeriesKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Writes the measures and goals of a story. */
@Component
@ConditionalOnBooleanProperty("steadfast.demo")
class OutcomeLoader {

    private static final int DAYS_BETWEEN_RATINGS = 14;

    private final PastOutcomes past;

    OutcomeLoader(PastOutcomes past) {
        this.past = past;
    }

    void load(PatientStory story, PatientCard card, Place place) {
        var outcomes = story.outcomes();
        var lead = place.therapist(story.care().lead());
        for (var result : outcomes.measures()) {
            var by = result.by();
            past.measured(card.id(), List.of(entry(result, place.today())), by == null ? lead : place.therapist(by));
        }
        var talked = outcomes.talked();
        if (talked != null) {
            past.talkedAbout(card.id(), place.today().minusDays(talked), lead);
        }
        for (var goal : outcomes.goals()) {
            past.goal(
                    card.id(),
                    new NewGoal(goal.words(), goal.mode(), null, goal.scale()),
                    goal.set().on(place.today()),
                    lead,
                    ratings(goal.ratings(), place.today()));
        }
    }

    private static Map<LocalDate, Integer> ratings(List<Integer> values, LocalDate today) {
        var ratings = new LinkedHashMap<LocalDate, Integer>();
        for (var i = 0; i < values.size(); i++) {
            ratings.put(today.minusDays((long) DAYS_BETWEEN_RATINGS * (values.size() - i)), values.get(i));
        }
        return ratings;
    }

    private static NewMeasurement entry(OutcomeStory.Result result, LocalDate today) {
        var asked = result.measure().conditions();
        return new NewMeasurement(
                new SeriesKey(result.measure(), result.side(), null),
                result.day().on(today),
                new ArrayList<>(result.values()),
                List.of(),
                null,
                new Circumstances(
                        asked.contains(Condition.AID) ? result.aid() : null,
                        asked.contains(Condition.ORTHOSIS) ? result.orthosis() : null,
                        asked.contains(Condition.PACE) ? Pace.FAST : null,
                        result.device()),
                false,
                result.note());
    }
}
