package health.steadfast.outcomes;

import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Measures and goals of the past for demonstration clinics. It checks nobody's rights and writes no audit row; it joins
 * the transaction of its caller.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastOutcomes {

    private final Measurements measurements;
    private final Goals goals;

    PastOutcomes(Measurements measurements, Goals goals) {
        this.measurements = measurements;
        this.goals = goals;
    }

    public void measured(PatientId patient, List<NewMeasurement> entries, PersonId assessor) {
        measurements.store(patient, entries, assessor);
    }

    /** All results up to this day were talked about on the day itself. */
    public void talkedAbout(PatientId patient, LocalDate until, PersonId with) {
        measurements.of(patient).stream()
                .filter(it -> !it.takenOn().isAfter(until))
                .forEach(it -> measurements.talk(patient, it.id(), it.takenOn(), with));
    }

    /** @param ratings the patient's own 0 to 10 by day */
    public UUID goal(PatientId patient, NewGoal goal, LocalDate setOn, PersonId by, Map<LocalDate, Integer> ratings) {
        var id = goals.set(patient, goal, setOn, by);
        ratings.forEach((day, value) -> goals.rate(patient, id, day, value, true));
        return id;
    }
}
