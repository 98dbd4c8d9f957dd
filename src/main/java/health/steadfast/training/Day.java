package health.steadfast.training;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.WeekPlan;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The items of the version in force that are planned now, in the order of the plan; on hold too. */
    List<PrescribedItem> items() {
        return prescribed().stream().filter(item -> item.active().covers(date)).toList();
    }

    /** All items of the version in force, also those that begin later or are over. */
    List<PrescribedItem> prescribed() {
        return history.inForceOn(date).map(version -> version.items()).orElse(List.of());
    }

    Optional<PrescribedItem> item(PlanItemId id) {
        return prescribed().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    Variant variant() {
        return session == null ? Variant.FULL : session.variant();
    }

    /** The same day with another version of the plan. */
    List<Choice> choices(PrescribedItem item, Variant variant) {
        return new ChoicesOfDay(catalogue, variant)
                .of(
                        item,
                        doneBefore(item),
                        slug -> verdict(item.id(), slug).kind() == Verdict.Kind.RESTS,
                        session == null ? Map.of() : session.chosen(item.id()));
    }

    /** What an item may mean today, in the order it is asked for; empty where the version of the day leaves it out. */
    List<Choice> choices(PrescribedItem item) {
        return choices(item, variant());
    }

    boolean isLeftOut(PrescribedItem item) {
        return choices(item).isEmpty();
    }

    /**
     * What an item asks for.
     *
     * @param place from 0, where one day asks for it more than once
     */
    Choice choice(PrescribedItem item, int place) {
        var choices = choices(item);
        return choices.isEmpty() ? new Choice(item.exercise(), item.dose()) : choices.get(place % choices.size());
    }

    /** What becomes of an item today; on hold only gentle things stay open, in a fever nothing. */
    Verdict verdict(PrescribedItem item, int place) {
        return verdict(item.id(), choice(item, place).exercise());
    }

    Verdict verdict(PrescribedItem item) {
        return verdict(item, 0);
    }

    /** What becomes today of one exercise that the item may ask for. */
    Verdict verdict(PlanItemId item, ExerciseSlug exercise) {
        return verdict(item, catalogue.get(exercise));
    }

    /** What becomes today of the further exercises of a slot. */
    Map<ExerciseSlug, Verdict> others(PrescribedItem item) {
        var slot = item.slot();
        return slot == null
                ? Map.of()
                : slot.others().stream()
                        .collect(Collectors.toMap(Choice::exercise, it -> verdict(item.id(), it.exercise())));
    }

    private Verdict verdict(PlanItemId item, Exercise exercise) {
        var verdict = onHold(exercise).and(safety.verdict(item, exercise));
        return session != null && session.isSeated(item) ? verdict.and(Verdict.saferOrRest(exercise.safer())) : verdict;
    }

    /** Of holds that overlap the strictest counts. */
    private Verdict onHold(Exercise exercise) {
        return history.pauses().stream()
                .filter(pause -> pause.covers(date))
                .map(pause -> SafetyRules.onHold(pause.kind(), exercise))
                .reduce(Verdict.STAYS, Verdict::and);
    }

    boolean rests(PrescribedItem item) {
        return verdict(item).kind() == Verdict.Kind.RESTS;
    }

    /** What is done of an item today. */
    Exercise effective(PrescribedItem item, int place) {
        var instead = verdict(item, place).instead();
        return catalogue.get(instead == null ? choice(item, place).exercise() : instead);
    }

    /** The dose of what is done, the catalogue's own where the plan names none. */
    Dose dose(PrescribedItem item, Exercise done) {
        return Stream.concat(choices(item).stream(), ChoicesOfDay.full(item))
                .filter(choice -> choice.exercise().equals(done.slug()))
                .findFirst()
                .map(Choice::dose)
                .orElseGet(() -> UsualDose.of(done));
    }

    /** How often the day asks for the item in one go: as often as its slot says. */
    List<PlanItemId> places(PrescribedItem item) {
        return Collections.nCopies(asked(item), item.id());
    }

    private int asked(PrescribedItem item) {
        var slot = item.slot();
        return slot == null ? 1 : slot.choose();
    }

    private int doneBefore(PrescribedItem item) {
        return (int) recent.stream()
                .filter(log -> log.item().equals(item.id()) && log.date().isBefore(date))
                .filter(log -> log.completion().signum() > 0)
                .count();
    }

    /** How long an exercise takes. */
    Duration time(ExerciseSlug exercise, Dose dose) {
        return dose.lasting(catalogue.get(exercise));
    }

    /** The days on which each item was done, once per log; of a slot once for as many logs as it asks for. */
    Map<PlanItemId, List<LocalDate>> done() {
        var done = new HashMap<PlanItemId, List<LocalDate>>();
        recent.stream()
                .filter(log -> log.completion().compareTo(BigDecimal.ZERO) > 0)
                .forEach(log -> done.computeIfAbsent(log.item(), it -> new ArrayList<>())
                        .add(log.date()));
        prescribed().stream()
                .filter(item -> asked(item) > 1)
                .forEach(item -> done.computeIfPresent(item.id(), (id, days) -> everyNth(days, asked(item))));
        return done;
    }

    private static List<LocalDate> everyNth(List<LocalDate> days, int nth) {
        var seen = new HashMap<LocalDate, Integer>();
        return days.stream()
                .filter(day -> seen.merge(day, 1, Integer::sum) % nth == 0)
                .toList();
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
