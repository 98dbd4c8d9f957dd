package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A plan as it is taken up again after a rest. */
public final class EasierStart {

    private static final int SESSIONS = 2;

    private final Catalogue catalogue;
    private final PatientCard patient;

    public EasierStart(Catalogue catalogue, PatientCard patient) {
        this.catalogue = catalogue;
        this.patient = patient;
    }

    /** The items as they begin; unchanged where there is nothing to make easier. */
    public List<DraftItem> of(List<DraftItem> items, Resumption how) {
        return switch (how) {
            case SAME -> items;
            case FEWER_SETS -> items.stream().map(EasierStart::oneSetFewer).toList();
            case STEP_DOWN, REASSESS -> oneRungLower(items);
        };
    }

    /**
     * The day on which the full sets return: after two sessions, however the patient spreads them over the week.
     */
    public static LocalDate fullAgain(List<DraftItem> items, LocalDate resumed) {
        var daysAWeek = items.stream()
                .mapToInt(item -> item.schedule().daysAWeek())
                .max()
                .orElse(7);
        return resumed.plusDays(Math.ceilDiv(SESSIONS * 7, daysAWeek));
    }

    /**
     * What a plan asks for as it is taken up, and after that.
     *
     * @param stretches as it would be without a rest; the first one begins with the day it is taken up
     */
    List<Stretch> of(List<Stretch> stretches, Resumption how, ResumeService.Reasons reasons) {
        var first = stretches.getFirst();
        return switch (how) {
            case SAME -> stretches;
            case FEWER_SETS -> {
                var fewer = eased(stretches, fullAgain(first.items(), first.from()), reasons.full());
                yield fewer.equals(stretches) ? stretches : because(reasons.easier(), fewer);
            }
            case STEP_DOWN, REASSESS -> {
                var lower = stretches.stream()
                        .map(stretch -> stretch.with(oneRungLower(stretch.items())))
                        .toList();
                yield lower.equals(stretches) ? stretches : because(reasons.easier(), lower);
            }
        };
    }

    /**
     * One set fewer until the day of all sets again; unchanged where every exercise has a single set.
     *
     * @param full the first day of all sets again
     * @param reason why they return, in words the patient reads
     */
    static List<Stretch> eased(List<Stretch> stretches, LocalDate full, String reason) {
        var eased = new ArrayList<Stretch>();
        for (var i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            var fewer = stretch.items().stream().map(EasierStart::oneSetFewer).toList();
            if (!stretch.from().isBefore(full) || fewer.equals(stretch.items())) {
                eased.add(stretch);
                continue;
            }
            eased.add(stretch.eased(fewer));
            if (i + 1 == stretches.size() || stretches.get(i + 1).from().isAfter(full)) {
                eased.add(stretch.from(full).because(reason));
            }
        }
        return List.copyOf(eased);
    }

    private static List<Stretch> because(String reason, List<Stretch> stretches) {
        return Stream.concat(
                        Stream.of(stretches.getFirst().because(reason)),
                        stretches.stream().skip(1))
                .toList();
    }

    /** Every exercise it may lead to, so that no choice of a slot keeps more. */
    private static DraftItem oneSetFewer(DraftItem item) {
        return item.withChoices(item.choices().stream()
                .map(choice -> new Choice(choice.exercise(), oneSetFewer(choice.dose())))
                .toList());
    }

    private static Dose oneSetFewer(Dose dose) {
        return dose.sets() == 1 ? dose : dose.withSets(dose.sets() - 1);
    }

    /** One of the exercises an item may lead to. */
    private record Place(PlanItemId item, int choice) {}

    /**
     * Every exercise of a ladder on the rung below, on the lowest with one set fewer, whether it stands by itself or
     * is one of several to choose from. The lower rungs go first, so that a rung that another one leaves is free.
     */
    private List<DraftItem> oneRungLower(List<DraftItem> items) {
        var plan = new PlanDraft(items, List.of(), "", null, null, 0, 0, null);
        var places = items.stream()
                .flatMap(item -> IntStream.range(0, item.choices().size()).mapToObj(at -> new Place(item.id(), at)))
                .sorted(Comparator.comparingInt(
                        place -> level(choice(items, place).exercise())))
                .toList();
        for (var place : places) {
            plan = plan.replace(lower(plan.find(place.item()).orElseThrow(), place.choice(), plan.items()));
        }
        return plan.items();
    }

    private static Choice choice(List<DraftItem> items, Place place) {
        return items.stream()
                .filter(item -> item.id().equals(place.item()))
                .findFirst()
                .orElseThrow()
                .choices()
                .get(place.choice());
    }

    private DraftItem lower(DraftItem item, int at, List<DraftItem> plan) {
        var choice = item.choices().get(at);
        if (catalogue.get(choice.exercise()).family() == null) {
            return item;
        }
        var alone = item.withSlot(null).withExercise(choice.exercise(), choice.dose());
        return new Steps(catalogue, patient, plan)
                .easier(alone).stream()
                        .filter(step -> step.kind() == Step.Kind.RUNG_DOWN || step.kind() == Step.Kind.FEWER_SETS)
                        .findFirst()
                        .map(step -> at == 0 ? first(item, step) : further(item, at, step))
                        .orElse(item);
    }

    /** With another exercise of its own, what was decided about the old one alone is left to the program again. */
    private static DraftItem first(DraftItem item, Step step) {
        return step.kind() == Step.Kind.RUNG_DOWN
                ? item.withExercise(step.exercise(), step.after().dose())
                : item.withDose(step.after().dose());
    }

    private static DraftItem further(DraftItem item, int at, Step step) {
        var choices = new ArrayList<>(item.choices());
        choices.set(at, new Choice(step.exercise(), step.after().dose()));
        return item.withChoices(choices);
    }

    private int level(ExerciseSlug exercise) {
        var level = catalogue.get(exercise).level();
        return level == null ? 0 : level;
    }
}
