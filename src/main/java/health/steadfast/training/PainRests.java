package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanPublished;
import health.steadfast.plans.PlanReader;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an item rest after strong pain, until a therapist releases it, also in versions published meanwhile. Whoever
 * calls it knows the clinic's number; it joins the transaction that saves the answer.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PainRests {

    private final Rests rests;
    private final DaysLogs logs;
    private final PlanReader plans;
    private final Clock clock;

    PainRests(Rests rests, DaysLogs logs, PlanReader plans, Clock clock) {
        this.rests = rests;
        this.logs = logs;
        this.plans = plans;
        this.clock = clock;
    }

    /** What was done rests; where a safer exercise hurt, all that the item may ask for does. */
    public void rest(PatientId patient, PlanItemId item, UUID log) {
        var row = logs.get(patient, log);
        var named = named(patient, item, row.date());
        apply(patient, item, log, named.contains(row.exercise()) ? Set.of(row.exercise()) : named);
    }

    /** A rest belongs to the item: another exercise in it rests too until somebody has looked. */
    @EventListener
    void on(PlanPublished event) {
        var open = rests.findByPatientIdAndReleasedAtIsNullOrderBySinceAscRestIdAsc(event.patient());
        open.stream().filter(Rest::isOfPain).forEach(rest -> {
            var item = rest.of().item();
            apply(event.patient(), item, rest.log(), newest(event.patient(), item));
        });
    }

    private void apply(PatientId patient, PlanItemId item, UUID log, Set<ExerciseSlug> exercises) {
        var resting = rests.findByPatientIdAndReleasedAtIsNullOrderBySinceAscRestIdAsc(patient).stream()
                .filter(Rest::isOfPain)
                .map(Rest::of)
                .collect(Collectors.toSet());
        for (var exercise : exercises) {
            var of = new ItemExercise(item, exercise);
            if (resting.add(of)) {
                rests.save(Rest.ofPain(patient, of, log, clock.instant()));
            }
        }
        rests.flush();
    }

    private Set<ExerciseSlug> named(PatientId patient, PlanItemId item, LocalDate date) {
        return plans.history(patient, date).inForceOn(date).stream()
                .flatMap(version -> version.items().stream())
                .filter(it -> it.id().equals(item))
                .flatMap(ChoicesOfDay::named)
                .map(ItemExercise::exercise)
                .collect(Collectors.toSet());
    }

    private Set<ExerciseSlug> newest(PatientId patient, PlanItemId item) {
        var versions = plans.history(patient, LocalDate.now(clock)).versions();
        return versions.isEmpty()
                ? Set.of()
                : versions.getLast().items().stream()
                        .filter(it -> it.id().equals(item))
                        .flatMap(ChoicesOfDay::named)
                        .map(ItemExercise::exercise)
                        .collect(Collectors.toSet());
    }
}
