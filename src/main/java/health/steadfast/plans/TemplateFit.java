package health.steadfast.plans;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.MuscleGroup;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.Severity;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import health.steadfast.library.Support;
import health.steadfast.plans.TemplateNote.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fits a template to one patient: what the profile speaks against makes way for its safer sibling, or is left out, and
 * both is said. Nothing that has to be cleared up before publishing is left in. Sources: the product's own domain
 * notes, sections 2 and 5.
 */
public final class TemplateFit {

    private static final Set<String> IN_EVERY_HOME = Set.of(
            "chair-sturdy",
            "wall",
            "worktop",
            "table",
            "bed",
            "towel",
            "cushion",
            "timer",
            "cup",
            "coins",
            "bowl",
            "bottle",
            "box",
            "clothes",
            "kitchen-things",
            "music",
            "pen-paper",
            "phone",
            "rice-tray",
            "small-objects",
            "sponge",
            "wash-things");

    private static final String WITH_BOTH_FEET = "standing";
    private static final String WALKING = "walking";

    private final Catalogue catalogue;
    private final PatientCard patient;
    private final Set<ExerciseSlug> released;

    /** @param released exercises of high fall risk with a release in force */
    public TemplateFit(Catalogue catalogue, PatientCard patient, Set<ExerciseSlug> released) {
        this.catalogue = catalogue;
        this.patient = patient;
        this.released = Set.copyOf(released);
    }

    /** @param before items of the draft it is put into; who stays keeps its identity, and so its history */
    public FittedTemplate fit(List<DraftItem> template, List<DraftItem> before) {
        var notes = new ArrayList<TemplateNote>();
        var items = new ArrayList<DraftItem>();
        var taken = new HashSet<ExerciseSlug>();
        template.stream()
                .filter(item -> obstacle(item).isEmpty())
                .map(DraftItem::exercise)
                .forEach(taken::add);
        for (var item : template) {
            var obstacle = obstacle(item);
            if (obstacle.isEmpty()) {
                items.add(adapted(item));
            } else {
                var instead = substitute(item.exercise(), taken);
                instead.ifPresent(exercise -> {
                    taken.add(exercise.slug());
                    items.add(adapted(item.withExercise(exercise.slug(), Dose.usual(exercise))));
                });
                notes.add(obstacle.get().with(instead.map(Exercise::slug).orElse(null)));
            }
        }
        var day = new TemplateDay(catalogue, patient.dailyMinutes());
        var fitted = day.within(items, notes);
        return new FittedTemplate(
                fitted.stream().map(item -> identified(item, before)).toList(), notes);
    }

    /** Whether nothing speaks against an exercise. */
    public boolean suits(ExerciseSlug exercise) {
        return obstacle(exercise).isEmpty();
    }

    /** What speaks against an item; what was once prescribed for a reason that is kept may stay. */
    private Optional<TemplateNote> obstacle(DraftItem item) {
        return obstacle(item.exercise())
                .filter(note -> item.exclusionReason() == null
                        || note.reason() != Reason.EXCLUDED && note.reason() != Reason.POSITION);
    }

    private Optional<TemplateNote> obstacle(ExerciseSlug slug) {
        return catalogue
                .find(slug)
                .map(this::obstacle)
                .orElseGet(() -> Optional.of(TemplateNote.about(slug, Reason.REMOVED)));
    }

    private Optional<TemplateNote> obstacle(Exercise exercise) {
        var slug = exercise.slug();
        var suitability = Suitability.of(exercise, patient);
        if (exercise.retired()) {
            return Optional.of(TemplateNote.about(slug, Reason.RETIRED));
        }
        if (suitability.isExcluded()) {
            return Optional.of(new TemplateNote(slug, Reason.EXCLUDED, null, suitability.excludedBy()));
        }
        if (!reaches(exercise)) {
            return Optional.of(TemplateNote.about(slug, Reason.POSITION));
        }
        if (suitability.helperMissing()) {
            return Optional.of(TemplateNote.about(slug, Reason.HELPER_MISSING));
        }
        if (exercise.fallRisk() == FallRisk.HIGH && !released.contains(slug)) {
            return Optional.of(TemplateNote.about(slug, Reason.NEEDS_RELEASE));
        }
        return obstacleAtHome(exercise).or(() -> usefulTone(exercise));
    }

    private Optional<TemplateNote> obstacleAtHome(Exercise exercise) {
        if (patient.equipment().isEmpty()) {
            return Optional.empty(); // nobody asked yet
        }
        var missing = new HashSet<>(exercise.equipment());
        missing.removeAll(patient.equipment());
        missing.removeAll(IN_EVERY_HOME);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new TemplateNote(exercise.slug(), Reason.EQUIPMENT_MISSING, null, missing));
    }

    /** Stretching may take away the tone on which somebody stands; a therapist adds it knowingly, no template does. */
    private Optional<TemplateNote> usefulTone(Exercise exercise) {
        var useful = patient.usefulTone().stream().map(MuscleGroup::code).collect(Collectors.toSet());
        useful.retainAll(exercise.muscles());
        return exercise.domain() != Domain.STRETCHING || useful.isEmpty()
                ? Optional.empty()
                : Optional.of(new TemplateNote(exercise.slug(), Reason.USEFUL_TONE, null, useful));
    }

    /** Whether the patient gets into its position, also where the exercise itself does not say who does not. */
    private boolean reaches(Exercise exercise) {
        if (exercise.isOnFeet() && patient.aids().contains(Aid.WHEELCHAIR)) {
            return false;
        }
        var stands = exercise.position().equals(WITH_BOTH_FEET)
                || exercise.position().equals(WALKING);
        return !(stands && patient.contraindications().contains(Contraindication.CANNOT_STAND_UNAIDED));
    }

    /** The safer sibling, or its own; else the nearest easier rung. Only one that fits and is not there yet. */
    private Optional<Exercise> substitute(ExerciseSlug slug, Set<ExerciseSlug> taken) {
        var exercise = catalogue.find(slug);
        if (exercise.isEmpty()) {
            return Optional.empty();
        }
        var candidates = new LinkedHashSet<ExerciseSlug>();
        for (var safer = exercise.get().safer(); safer != null && candidates.add(safer); ) {
            safer = catalogue.get(safer).safer();
        }
        easierRungs(exercise.get()).forEach(candidates::add);
        return candidates.stream()
                .filter(candidate -> !taken.contains(candidate))
                .filter(candidate -> obstacle(candidate).isEmpty())
                .findFirst()
                .flatMap(catalogue::find);
    }

    private List<ExerciseSlug> easierRungs(Exercise exercise) {
        var family = exercise.family();
        var level = exercise.level();
        if (family == null || level == null) {
            return List.of();
        }
        return catalogue.ladder(family).reversed().stream()
                .filter(rung -> rung.level() != null && rung.level() < level)
                .map(Exercise::slug)
                .toList();
    }

    /** Support, purpose and aim as this patient needs them, and only choices that suit. */
    private DraftItem adapted(DraftItem item) {
        var exercise = catalogue.get(item.exercise());
        var fitted = suited(item).withPurpose(purpose(exercise, patient, item.purpose()));
        if (fitted.aim() == null) {
            fitted = fitted.withAim(aim(exercise, patient));
        }
        return exercise.isOnFeet() && patient.fallsLastYear().callsForSupport()
                ? fitted.withDose(fitted.dose().withSupport(Support.BOTH_HANDS))
                : fitted;
    }

    private DraftItem suited(DraftItem item) {
        var slot = item.slot();
        for (var choice : slot == null ? List.<Choice>of() : slot.others()) {
            if (slot != null && !suits(choice.exercise())) {
                slot = slot.without(choice.exercise());
            }
        }
        var decided = Stream.of(item.variants().shortDay(), item.variants().hotDay())
                .filter(Objects::nonNull)
                .map(Lighter::instead)
                .filter(Objects::nonNull);
        return item.withSlot(slot)
                .withVariants(
                        decided.allMatch(choice -> suits(choice.exercise())
                                        || choice.exercise().equals(item.exercise()))
                                ? item.variants()
                                : Variants.AUTOMATIC);
    }

    /** The block with the greatest trouble among those it trains. */
    static @Nullable Aim aim(Exercise exercise, PatientCard patient) {
        return Weakness.of(patient).stream()
                .filter(weakness -> exercise.buildingBlocks().contains(weakness.block()))
                .findFirst()
                .map(weakness -> Aim.block(weakness.block()))
                .orElse(null);
    }

    /** It treats what gives trouble, and prevents elsewhere. */
    static Purpose purpose(Exercise exercise, PatientCard patient, Purpose meant) {
        var troubles = PlanAdvice.troubles(patient.blocks());
        if (exercise.buildingBlocks().isEmpty()) {
            return meant;
        }
        return exercise.buildingBlocks().stream()
                        .anyMatch(block -> troubles.getOrDefault(block, Severity.NONE) != Severity.NONE)
                ? Purpose.TREAT
                : Purpose.PREVENT;
    }

    private static DraftItem identified(DraftItem item, List<DraftItem> before) {
        return before.stream()
                .filter(it -> it.exercise().equals(item.exercise()))
                .findFirst()
                .map(it -> item.withId(it.id()))
                .orElseGet(item::anew);
    }
}
