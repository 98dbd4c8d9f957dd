package health.steadfast.training;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.WeekPlan;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that one patient's day depends on, read at one moment.
 *
 * @param recent logs in force of the last weeks, today's among them
 * @param rows today's logs whole, history included
 */
record Day(
        PatientCard patient,
        LocalDate date,
        PlanHistory history,
        WeekPlan week,
        SafetyState safety,
        List<LoggedExercise> recent,
        List<LogRow> rows,
        @Nullable DaySession session,
        Catalogue catalogue) {

    Optional<PausePeriod> hold() {
        return history.pauseOn(date);
    }

    /** The items of the version in force, in the order of the plan; on hold too. */
    List<PrescribedItem> items() {
        return history.inForceOn(date).map(version -> version.items()).orElse(List.of());
    }

    Optional<PrescribedItem> item(PlanItemId id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    Exercise exercise(PrescribedItem item) {
        return catalogue.get(item.exercise());
    }

    /** What becomes of an item today; on hold only gentle things stay open, in a fever nothing. */
    Verdict verdict(PrescribedItem item) {
        var exercise = exercise(item);
        var closed = hold().map(PausePeriod::kind)
                .filter(kind -> kind == PauseKind.ILLNESS || !SafetyRules.staysOpenOnHold(exercise));
        if (closed.isPresent()) {
            return Verdict.RESTS;
        }
        var verdict = safety.verdict(item.id(), exercise);
        return session != null && session.isSeated(item.id())
                ? verdict.and(Verdict.saferOrRest(exercise.safer()))
                : verdict;
    }

    boolean rests(PrescribedItem item) {
        return verdict(item).kind() == Verdict.Kind.RESTS;
    }

    /** What is done of an item today. */
    Exercise effective(PrescribedItem item) {
        var instead = verdict(item).instead();
        return instead == null ? exercise(item) : catalogue.get(instead);
    }

    static Dose dose(PrescribedItem item, Exercise done) {
        return done.slug().equals(item.exercise()) ? item.dose() : UsualDose.of(done);
    }

    /** How long an exercise takes. */
    Duration time(ExerciseSlug exercise, Dose dose) {
        return dose.lasting(catalogue.get(exercise));
    }

    /** The days on which each item was done, once per log. */
    Map<PlanItemId, List<LocalDate>> done() {
        return recent.stream()
                .filter(log -> log.completion().compareTo(BigDecimal.ZERO) > 0)
                .collect(Collectors.groupingBy(
                        LoggedExercise::item,
                        HashMap::new,
                        Collectors.mapping(LoggedExercise::date, Collectors.toList())));
    }

    /** On how many active days of this week anything was done. */
    int trainedDays() {
        return (int) recent.stream()
                .filter(log -> log.completion().signum() > 0)
                .map(LoggedExercise::date)
                .filter(week.activeDays()::contains)
                .distinct()
                .count();
    }

    /** What the day asks for, and the items that would be due but rest. */
    DaysOffer offer() {
        return DaysOffer.of(week, date, done(), slug -> catalogue.get(slug).domain(), this::rests);
    }
}
