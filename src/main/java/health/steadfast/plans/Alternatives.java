package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.Severity;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Exercises that suit a patient in place of another one, or beside those that are there. */
public final class Alternatives {

    private static final int MOST = 7;

    private final Catalogue catalogue;
    private final PatientCard patient;
    private final TemplateFit fit;

    /** @param released exercises of high fall risk with a release in force */
    public Alternatives(Catalogue catalogue, PatientCard patient, Set<ExerciseSlug> released) {
        this.catalogue = catalogue;
        this.patient = patient;
        this.fit = new TemplateFit(catalogue, patient, released);
    }

    /** The rungs of its ladder first, then its safer sibling, then what trains the same. */
    public List<Exercise> to(ExerciseSlug slug, Collection<ExerciseSlug> taken) {
        var exercise = catalogue.get(slug);
        var safer = exercise.safer();
        return chosen(
                Stream.of(
                                rungsBeside(exercise),
                                safer == null ? Stream.<Exercise>empty() : Stream.of(catalogue.get(safer)),
                                like(it -> it.domain() == exercise.domain()
                                        && it.position().equals(exercise.position())),
                                like(it -> it.domain() == exercise.domain()))
                        .flatMap(it -> it),
                taken);
    }

    /** What trains the weak points that nothing trains yet, the greatest trouble first, then the other ones. */
    public List<Exercise> beside(Collection<ExerciseSlug> taken) {
        var trained = taken.stream()
                .flatMap(slug -> catalogue.get(slug).buildingBlocks().stream())
                .toList();
        var missing = PlanAdvice.troubles(patient.blocks()).entrySet().stream()
                .filter(block -> block.getValue() != Severity.NONE)
                .sorted(Comparator.comparing((Map.Entry<String, Severity> block) -> trained.contains(block.getKey()))
                        .thenComparing(block -> -block.getValue().ordinal()))
                .map(Map.Entry::getKey)
                .toList();
        var blocks = missing.isEmpty() ? List.copyOf(catalogue.codes("building_blocks")) : missing;
        return chosen(
                blocks.stream().flatMap(block -> like(it -> it.buildingBlocks().contains(block))), taken);
    }

    private List<Exercise> chosen(Stream<Exercise> candidates, Collection<ExerciseSlug> taken) {
        var chosen = new LinkedHashSet<ExerciseSlug>();
        candidates
                .map(Exercise::slug)
                .filter(slug -> !taken.contains(slug) && fit.suits(slug))
                .forEach(chosen::add);
        return chosen.stream().limit(MOST).map(catalogue::get).toList();
    }

    /** The nearest rungs of its ladder first, of two as near the easier one. */
    private Stream<Exercise> rungsBeside(Exercise exercise) {
        var family = exercise.family();
        var level = exercise.level();
        return family == null || level == null
                ? Stream.empty()
                : catalogue.ladder(family).stream()
                        .filter(rung -> rung.level() != null)
                        .sorted(Comparator.comparingInt(rung -> Math.abs(levelOf(rung) - level)));
    }

    private static int levelOf(Exercise rung) {
        var level = rung.level();
        return level == null ? 0 : level;
    }

    private Stream<Exercise> like(Predicate<Exercise> wanted) {
        return catalogue.all().stream().filter(wanted);
    }
}
