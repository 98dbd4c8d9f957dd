package health.steadfast.plans;

import health.steadfast.caseload.BuildingBlocks;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.Severity;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.Exercise;
import health.steadfast.plans.Advice.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        uncovered(items).forEach(block -> advice.add(Advice.codes(Kind.UNCOVERED, null, Set.of(block))));
        return List.copyOf(advice);
    }

    private List<Advice> onItem(DraftItem item) {
        var exercise = catalogue.get(item.exercise());
        var suitability = Suitability.of(exercise, patient);
        var advice = new ArrayList<Advice>();
        if (suitability.helperMissing()) {
            advice.add(Advice.about(Kind.HELPER_MISSING, item.exercise()));
        }
        if (!suitability.warnedBy().isEmpty()) {
            advice.add(Advice.codes(Kind.WARNED, item.exercise(), suitability.warnedBy()));
        }
        if (exercise.domain() == Domain.STRENGTH && hasNeighbours(item.schedule())) {
            advice.add(Advice.about(Kind.STRENGTH_WITHOUT_REST, item.exercise()));
        }
        if (exercise.retired()) {
            advice.add(Advice.about(Kind.RETIRED, item.exercise()));
        }
        return advice;
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
                        .map(item -> catalogue.get(item.exercise()))
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
