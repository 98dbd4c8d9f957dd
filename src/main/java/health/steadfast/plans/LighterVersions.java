package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The short and the hot-day version of a plan, made from the full one: half the amount; on the feet the seated or
 * supported sibling, where the catalogue names one that suits the patient; no endurance when it is hot. What the
 * therapist decided otherwise about an item holds.
 */
public final class LighterVersions {

    private final Catalogue catalogue;
    private final Predicate<Exercise> suits;

    LighterVersions(Catalogue catalogue, Predicate<Exercise> suits) {
        this.catalogue = catalogue;
        this.suits = suits;
    }

    public static LighterVersions of(Catalogue catalogue, PatientCard patient) {
        return new LighterVersions(
                catalogue, exercise -> !Suitability.of(exercise, patient).isHidden());
    }

    /** For each item what becomes of its choices, in their order. */
    public Map<PlanItemId, List<Lighter>> of(List<DraftItem> items, LighterDay day) {
        var taken = new HashSet<ExerciseSlug>();
        var sure = items.stream().filter(item -> !isChosenFrom(item)).toList();
        sure.forEach(item -> item.choices().forEach(choice -> taken.add(choice.exercise())));
        var made = new HashMap<PlanItemId, List<Lighter>>();
        sure.forEach(item -> made.put(item.id(), ofItem(item, day, taken)));
        var lighter = new LinkedHashMap<PlanItemId, List<Lighter>>();
        for (var item : items) {
            lighter.put(item.id(), made.computeIfAbsent(item.id(), id -> ofItem(item, day, withOwn(taken, item))));
        }
        return lighter;
    }

    /** Whether only some of its exercises are done: none of them is in anybody's way. */
    private static boolean isChosenFrom(DraftItem item) {
        return item.chosen() < item.choices().size();
    }

    private static Set<ExerciseSlug> withOwn(Set<ExerciseSlug> taken, DraftItem item) {
        var all = new HashSet<>(taken);
        item.choices().forEach(choice -> all.add(choice.exercise()));
        return all;
    }

    private List<Lighter> ofItem(DraftItem item, LighterDay day, Set<ExerciseSlug> taken) {
        var decided = item.variants().on(day);
        var ofChoices = new ArrayList<Lighter>();
        for (var choice : item.choices()) {
            var own = ofChoices.isEmpty();
            if (decided != null && (own || decided.isLeftOut())) {
                ofChoices.add(decided);
            } else {
                ofChoices.add(made(choice, day, taken));
            }
        }
        return List.copyOf(ofChoices);
    }

    /** A sibling that is in the plan anyway is not done twice: the item then rests for the day. */
    private Lighter made(Choice full, LighterDay day, Set<ExerciseSlug> taken) {
        var exercise = catalogue.get(full.exercise());
        if (day == LighterDay.HOT && exercise.domain() == Domain.ENDURANCE) {
            return Lighter.LEFT_OUT;
        }
        var safer = exercise.isOnFeet() ? exercise.safer() : null;
        var sibling = safer == null ? null : catalogue.get(safer);
        if (sibling == null || sibling.retired() || sibling.fallRisk() == FallRisk.HIGH || !suits.test(sibling)) {
            return new Lighter(new Choice(full.exercise(), full.dose().halved()));
        }
        return taken.add(sibling.slug())
                ? new Lighter(new Choice(sibling.slug(), Dose.usual(sibling).halved()))
                : Lighter.LEFT_OUT;
    }
}
