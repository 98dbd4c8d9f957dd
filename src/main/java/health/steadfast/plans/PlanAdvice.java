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
        var shared = sharedDays(items);
        if (!shared.isEmpty()) {
            advice.add(Advice.days(Kind.STRENGTH_WITH_ENDURANCE, 0, shared));
        }
        uncovered(items).forEach(block -> advice.add(Advice.codes(Kind.UNCOVERED, null, Set.of(block))));
        return List.copyOf(advice);
    }

    private List<Advice> onItem(DraftItem item) {
        var advice = new ArrayList<Advice>();
        item.choices().forEach(choice -> advice.addAll(onExercise(catalogue.get(choice.exercise()))));
        var strength = item.choices().stream()
                .anyMatch(choice -> catalogue.get(choice.exercise()).domain() == Domain.STRENGTH);
        if (strength && hasNeighbours(item.schedule())) {
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
    private Set<DayOfWeek> sharedDays(List<DraftItem> items) {
        var shared = EnumSet.noneOf(DayOfWeek.class);
        for (var strength : of(Domain.STRENGTH, items)) {
            for (var endurance : of(Domain.ENDURANCE, items)) {
                var days = EnumSet.copyOf(fixedDays(strength));
                days.retainAll(fixedDays(endurance));
                shared.addAll(days);
            }
        }
        return shared;
    }

    private List<Schedule> of(Domain domain, List<DraftItem> items) {
        return items.stream()
                .filter(item -> catalogue.get(item.exercise()).domain() == domain)
                .map(DraftItem::schedule)
                .toList();
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
