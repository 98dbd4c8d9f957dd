package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.ItemProblem.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What has to be cleared up about the items of a draft before it can be published; everything else is advice. */
public final class PublishingCheck {

    private final Catalogue catalogue;
    private final PatientCard patient;
    private final Set<ExerciseSlug> released;

    /** @param released exercises of high fall risk with a release in force */
    public PublishingCheck(Catalogue catalogue, PatientCard patient, Set<ExerciseSlug> released) {
        this.catalogue = catalogue;
        this.patient = patient;
        this.released = Set.copyOf(released);
    }

    public List<ItemProblem> problems(List<DraftItem> items) {
        return items.stream().flatMap(item -> problem(item).stream()).toList();
    }

    /** The first thing in the way of one item. */
    public Optional<ItemProblem> problem(DraftItem item) {
        return exercises(item).flatMap(slug -> problem(item, slug).stream()).findFirst();
    }

    private Optional<ItemProblem> problem(DraftItem item, ExerciseSlug slug) {
        var exercise = catalogue.get(slug);
        if (Suitability.of(exercise, patient).isExcluded() && !hasReason(item)) {
            return Optional.of(new ItemProblem(item.id(), slug, Kind.NEEDS_REASON));
        }
        if (isUnreleased(slug)) {
            return Optional.of(new ItemProblem(item.id(), slug, Kind.NEEDS_RELEASE));
        }
        return Optional.empty();
    }

    /** All it may lead to: its choices, and what the therapist put in their place for lighter days. */
    public static Stream<ExerciseSlug> exercises(DraftItem item) {
        var decided = Stream.of(LighterDay.values())
                .map(day -> item.variants().on(day))
                .filter(Objects::nonNull)
                .map(Lighter::instead)
                .filter(Objects::nonNull);
        return Stream.concat(item.choices().stream(), decided)
                .map(Choice::exercise)
                .distinct();
    }

    void requireClear(List<DraftItem> items) {
        problems(items).stream().findFirst().ifPresent(problem -> {
            throw problem.violation();
        });
    }

    /** Asks about the own exercise of each item alone. */
    void requireOwnClear(List<DraftItem> items) {
        items.stream()
                .flatMap(item -> problem(item, item.exercise()).stream())
                .findFirst()
                .ifPresent(problem -> {
                    throw problem.violation();
                });
    }

    /** What a therapist has to see done first. */
    public List<ItemProblem> unreleased(List<DraftItem> items) {
        return items.stream()
                .flatMap(item -> exercises(item)
                        .filter(this::isUnreleased)
                        .map(slug -> new ItemProblem(item.id(), slug, Kind.NEEDS_RELEASE)))
                .toList();
    }

    void requireReleased(List<DraftItem> items) {
        unreleased(items).stream().findFirst().ifPresent(problem -> {
            throw problem.violation();
        });
    }

    private boolean isUnreleased(ExerciseSlug slug) {
        return catalogue.get(slug).fallRisk() == FallRisk.HIGH && !released.contains(slug);
    }

    private static boolean hasReason(DraftItem item) {
        var reason = item.exclusionReason();
        return reason != null && reason.strip().length() >= DraftItem.MIN_REASON;
    }
}
