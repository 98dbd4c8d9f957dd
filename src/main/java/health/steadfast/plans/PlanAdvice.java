package health.steadfast.plans;

import health.steadfast.caseload.BuildingBlocks;
import health.steadfast.caseload.MuscleGroup;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.Severity;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.Exercise;
import health.steadfast.plans.Advice.Kind;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is worth a thought about a draft, for one patient. Sources: the product's own domain notes, sections 2 and 5. */
public final class PlanAdvice {

    /** Fewer than four exercises are linked to better adherence; more than four on a day are pointed out. */
    public static final int EXERCISES_A_DAY = 4;

    /** Minutes of exercise a week that guidelines for people with MS aim at. */
    public static final int WEEK_TARGET_MINUTES = 150;

    /** From five days a week on, two of them are neighbours. */
    private static final int DAYS_WITHOUT_REST = 5;

    private final Catalogue catalogue;
    private final PatientCard patient;

    public PlanAdvice(Catalogue catalogue, PatientCard patient) {
        this.catalogue = catalogue;
        this.patient = patient;
    }

    /**
     * With a thought about what the draft makes harder.
     *
     * @param before the items of the version it changes
     */
    public List<Advice> on(List<DraftItem> items, List<DraftItem> before) {
        var advice = new ArrayList<>(on(items));
        var ups = new StepsUp(catalogue);
        var up = ups.all(before, items);
        if (up.size() > 1) {
            advice.add(Advice.codes(
                    Kind.SEVERAL_STEPS_UP,
                    null,
                    up.stream().map(item -> item.exercise().value()).collect(Collectors.toSet())));
        }
        ups.severalAtOnce(before, items)
                .forEach(item -> advice.add(Advice.about(Kind.HARDER_IN_SEVERAL_WAYS, item.exercise())));
        return List.copyOf(advice);
    }

    public List<Advice> on(List<DraftItem> items) {
        var load = WeekLoad.of(items, catalogue);
        var advice = new ArrayList<Advice>();
        var over = load.daysOver(patient.dailyMinutes());
        if (!over.isEmpty()) {
            advice.add(Advice.days(Kind.OVER_DAILY_MINUTES, load.longestMinutes() - patient.dailyMinutes(), over));
        }
        if (load.mostExercises() > EXERCISES_A_DAY) {
            advice.add(Advice.days(Kind.MANY_EXERCISES, load.mostExercises(), Set.of()));
        }
        items.forEach(item -> advice.addAll(onItem(item)));
        strengthWithEndurance(items).ifPresent(advice::add);
        uncovered(items).forEach(block -> advice.add(Advice.codes(Kind.UNCOVERED, null, Set.of(block))));
        return List.copyOf(advice);
    }

    private List<Advice> onItem(DraftItem item) {
        var advice = new ArrayList<Advice>();
        item.choices().forEach(choice -> advice.addAll(onExercise(catalogue.get(choice.exercise()))));
        if (mayTrain(item, Domain.STRENGTH) && hasNeighbours(item.schedule())) {
            advice.add(Advice.about(Kind.STRENGTH_WITHOUT_REST, item.exercise()));
        }
        return advice;
    }

    private List<Advice> onExercise(Exercise exercise) {
        var suitability = Suitability.of(exercise, patient);
        var advice = new ArrayList<Advice>();
        if (suitability.helperMissing()) {
            advice.add(Advice.about(Kind.HELPER_MISSING, exercise.slug()));
        }
        if (!suitability.warnedBy().isEmpty()) {
            advice.add(Advice.codes(Kind.WARNED, exercise.slug(), suitability.warnedBy()));
        }
        var useful = usefulTone(exercise);
        if (!useful.isEmpty()) {
            advice.add(Advice.codes(Kind.USEFUL_TONE, exercise.slug(), useful));
        }
        if (exercise.retired()) {
            advice.add(Advice.about(Kind.RETIRED, exercise.slug()));
        }
        return advice;
    }

    /** Muscles that a stretch would loosen although the patient needs their stiffness to stand, walk or hold. */
    private Set<String> usefulTone(Exercise exercise) {
        return exercise.domain() == Domain.STRETCHING
                ? patient.usefulTone().stream()
                        .map(MuscleGroup::code)
                        .filter(exercise.muscles()::contains)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Only what is certain: days that were fixed, or more days than a week has. */
    private Optional<Advice> strengthWithEndurance(List<DraftItem> items) {
        var strength = of(Domain.STRENGTH, Domain.ENDURANCE, items);
        var endurance = of(Domain.ENDURANCE, Domain.STRENGTH, items);
        var shared = fixedDays(strength);
        shared.retainAll(fixedDays(endurance));
        if (!shared.isEmpty()) {
            return Optional.of(Advice.days(Kind.STRENGTH_WITH_ENDURANCE, shared.size(), shared));
        }
        var tooMany = fewestDays(strength) + fewestDays(endurance) - DayOfWeek.values().length;
        return tooMany > 0
                ? Optional.of(Advice.days(Kind.STRENGTH_WITH_ENDURANCE, tooMany, Set.of()))
                : Optional.empty();
    }

    /** The schedules of what trains the domain, also as a choice; one that offers the other instead is not certain. */
    private List<Schedule> of(Domain domain, Domain other, List<DraftItem> items) {
        return items.stream()
                .filter(item -> mayTrain(item, domain) && (item.chosen() > 1 || !mayTrain(item, other)))
                .map(DraftItem::schedule)
                .toList();
    }

    private boolean mayTrain(DraftItem item, Domain domain) {
        return item.choices().stream()
                .anyMatch(choice -> catalogue.get(choice.exercise()).domain() == domain);
    }

    /** On so many different days at least. */
    private static int fewestDays(List<Schedule> schedules) {
        var most = schedules.stream().mapToInt(Schedule::daysAWeek).max().orElse(0);
        return Math.max(most, fixedDays(schedules).size());
    }

    private static EnumSet<DayOfWeek> fixedDays(List<Schedule> schedules) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        schedules.forEach(schedule -> days.addAll(fixedDays(schedule)));
        return days;
    }

    private static EnumSet<DayOfWeek> fixedDays(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Weekdays fixed -> EnumSet.copyOf(fixed.days());
            case Schedule.Daily _ -> EnumSet.allOf(DayOfWeek.class);
            case Schedule.TimesAWeek times ->
                times.days() == 7 ? EnumSet.allOf(DayOfWeek.class) : EnumSet.noneOf(DayOfWeek.class);
        };
    }

    private static boolean hasNeighbours(Schedule schedule) {
        return schedule instanceof Schedule.Weekdays fixed
                ? fixed.days().stream().anyMatch(day -> fixed.days().contains(day.plus(1)))
                : schedule.daysAWeek() >= DAYS_WITHOUT_REST;
    }

    /** Building blocks with moderate or severe trouble that no exercise of the plan trains. */
    private List<String> uncovered(List<DraftItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        return troubles(patient.blocks()).entrySet().stream()
                .filter(block -> block.getValue() == Severity.MODERATE || block.getValue() == Severity.SEVERE)
                .map(Map.Entry::getKey)
                .filter(block -> items.stream()
                        .flatMap(item -> item.choices().stream())
                        .map(choice -> catalogue.get(choice.exercise()))
                        .map(Exercise::buildingBlocks)
                        .noneMatch(trained -> trained.contains(block)))
                .toList();
    }

    /** How much trouble there is with each building block of the catalogue. */
    static Map<String, Severity> troubles(BuildingBlocks blocks) {
        var troubles = new LinkedHashMap<String, Severity>();
        troubles.put("strength", blocks.strength());
        troubles.put("stretching", blocks.stiffness());
        troubles.put("balance", blocks.balance());
        troubles.put("coordination", blocks.coordination());
        return troubles;
    }
}
