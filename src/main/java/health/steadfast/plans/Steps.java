package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.Support;
import health.steadfast.plans.Step.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps a live plan can take with one item, the usual one first. Source: the product's own domain notes, section 3:
 * on the lowest rung one set fewer, then an easier ladder of the same domain, then nothing (the patient is seen in the
 * clinic); on the top rung a sibling of the same level. What the profile excludes, what is in the plan already and what
 * the catalogue no longer offers is no step.
 */
public final class Steps {

    /** More sets than these are another plan, not a step. */
    static final int MOST_SETS = 3;

    private static final int CHOICES = 3;

    private final Catalogue catalogue;
    private final PatientCard patient;
    private final List<DraftItem> plan;

    public Steps(Catalogue catalogue, PatientCard patient, List<DraftItem> plan) {
        this.catalogue = catalogue;
        this.patient = patient;
        this.plan = List.copyOf(plan);
    }

    /** What makes an item easier; empty: it is as easy as it gets. */
    public List<Step> easier(DraftItem item) {
        var steps = new ArrayList<Step>();
        rung(item, -1).ifPresent(rung -> steps.add(new Step(Kind.RUNG_DOWN, on(item, rung))));
        if (steps.isEmpty() && item.dose().sets() > 1) {
            steps.add(sets(Kind.FEWER_SETS, item, -1));
        }
        if (steps.isEmpty()) {
            easierLadders(item).forEach(rung -> steps.add(new Step(Kind.EASIER_LADDER, on(item, rung))));
        }
        support(item, -1).ifPresent(held -> steps.add(new Step(Kind.MORE_SUPPORT, held)));
        return List.copyOf(steps);
    }

    /** What makes an item harder, or on the top rung more varied; nothing where effort has no target. */
    public List<Step> harder(DraftItem item) {
        if (item.dose().effort() == null) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        var exercise = catalogue.get(item.exercise());
        rung(item, 1).ifPresent(rung -> steps.add(new Step(Kind.RUNG_UP, on(item, rung))));
        if (isTopRung(exercise)) {
            siblings(exercise).forEach(sibling -> steps.add(new Step(Kind.SIBLING, on(item, sibling))));
        }
        if (exercise.family() == null && item.dose().sets() < MOST_SETS) {
            steps.add(sets(Kind.MORE_SETS, item, 1));
        }
        support(item, 1).ifPresent(held -> steps.add(new Step(Kind.LESS_SUPPORT, held)));
        return List.copyOf(steps);
    }

    private Optional<Exercise> rung(DraftItem item, int by) {
        var exercise = catalogue.get(item.exercise());
        var family = exercise.family();
        var level = exercise.level();
        if (family == null || level == null) {
            return Optional.empty();
        }
        return catalogue.ladder(family).stream()
                .filter(rung -> Objects.equals(rung.level(), level + by))
                .filter(this::isPossible)
                .findFirst();
    }

    private boolean isTopRung(Exercise exercise) {
        var family = exercise.family();
        return family != null && catalogue.ladder(family).getLast().slug().equals(exercise.slug());
    }

    private Stream<Exercise> siblings(Exercise exercise) {
        return others(exercise)
                .filter(other -> Objects.equals(other.level(), exercise.level()))
                .filter(other -> other.fallRisk().compareTo(exercise.fallRisk()) <= 0)
                .limit(CHOICES);
    }

    /** First rungs with less to fall from. */
    private Stream<Exercise> easierLadders(DraftItem item) {
        var exercise = catalogue.get(item.exercise());
        return others(exercise)
                .filter(other -> Objects.equals(other.level(), 1))
                .filter(other -> other.fallRisk().compareTo(exercise.fallRisk()) < 0
                        || (exercise.isOnFeet() && !other.isOnFeet()))
                .limit(CHOICES);
    }

    private Stream<Exercise> others(Exercise exercise) {
        return catalogue.all().stream()
                .filter(other -> other.domain() == exercise.domain())
                .filter(other -> other.family() != null && !Objects.equals(other.family(), exercise.family()))
                .filter(this::isPossible);
    }

    private boolean isPossible(Exercise exercise) {
        return !exercise.retired()
                && plan.stream()
                        .flatMap(item -> item.choices().stream())
                        .noneMatch(choice -> choice.exercise().equals(exercise.slug()))
                && !Suitability.of(exercise, patient).isExcluded();
    }

    private Step sets(Kind kind, DraftItem item, int by) {
        return new Step(kind, item.withDose(item.dose().withSets(item.dose().sets() + by)));
    }

    private Optional<DraftItem> support(DraftItem item, int by) {
        var next = item.dose().support().ordinal() + by;
        return catalogue.get(item.exercise()).isOnFeet() && next >= 0 && next < Support.values().length
                ? Optional.of(item.withDose(item.dose().withSupport(Support.values()[next])))
                : Optional.empty();
    }

    /**
     * The item with another exercise. It keeps its dose where both are counted alike, and the hands hold on as much as
     * before and as much as the new exercise asks for, whichever is more.
     */
    private DraftItem on(DraftItem item, Exercise exercise) {
        var was = item.dose();
        var usual = UsualItem.of(exercise, patient).dose();
        var dose = isCountedAlike(was, usual) ? usual.withAmount(was) : usual.withSets(was.sets());
        var support = was.support().compareTo(usual.support()) < 0 ? was.support() : usual.support();
        return item.withExercise(
                exercise.slug(),
                dose.withSide(side(was.side(), usual.side()))
                        .withSupport(exercise.isOnFeet() ? support : usual.support())
                        .withRest(was.restSeconds()));
    }

    private static boolean isCountedAlike(Dose one, Dose other) {
        return (one.repetitions() == null) == (other.repetitions() == null)
                && (one.holdSeconds() == null) == (other.holdSeconds() == null)
                && (one.minutes() == null) == (other.minutes() == null)
                && (one.metres() == null) == (other.metres() == null)
                && (one.workSeconds() == null) == (other.workSeconds() == null);
    }

    private static Side side(Side was, Side usual) {
        return (was == Side.NONE) == (usual == Side.NONE) ? was : usual;
    }
}
