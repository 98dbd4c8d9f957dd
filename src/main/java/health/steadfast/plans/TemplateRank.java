package health.steadfast.plans;

import health.steadfast.accounts.Profession;
import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.Severity;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.Exercise;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well a template suits a patient: how much of it goes to what gives trouble, how much of the trouble it reaches at
 * all, and how much of it is meant for the symptoms on record. What had to be left out counts against it. Sources: the product's own domain notes, sections 2 and 5.
 */
final class TemplateRank {

    /** Only for who sits: for somebody who walks it comes last, however many boxes it ticks. */
    private static final String SEATED = "seated-wheelchair";

    /** The next step for who stands safely; with more than mild trouble with balance something else comes first. */
    private static final String SECOND_TASK = "balance-second-task";

    /** What the four building blocks say already, each with how much trouble there is. */
    private static final Set<String> IN_THE_BLOCKS = Set.of("weakness", "spasticity", "balance", "coordination");

    /** More than all other parts together. */
    private static final double ABOVE_ALL = 10;

    private static final double A_STEP_BACK = 1;

    /** A symptom on record says more than mild trouble with a block. */
    private static final double A_SYMPTOM = 2;

    private final Catalogue catalogue;
    private final PatientCard patient;
    private final @Nullable Profession profession;
    private final Map<String, Severity> troubles;

    /** @param profession of the therapist who asks, null: not known */
    TemplateRank(Catalogue catalogue, PatientCard patient, @Nullable Profession profession) {
        this.catalogue = catalogue;
        this.patient = patient;
        this.profession = profession;
        this.troubles = PlanAdvice.troubles(patient.blocks());
    }

    /** The higher, the better it suits. */
    double of(TemplateOffer offer) {
        var template = offer.template();
        var exercises = offer.fitted().items().stream()
                .map(item -> catalogue.get(item.exercise()))
                .toList();
        if (exercises.isEmpty()) {
            return -ABOVE_ALL;
        }
        return focus(exercises)
                + reach(exercises)
                + A_SYMPTOM * symptoms(exercises)
                - share(offer.fitted().leftOut(), template.items().size())
                - stepsBack(template)
                + (profession == Profession.OCCUPATIONAL_THERAPIST && isForHands(template) ? ABOVE_ALL : 0)
                - (template.key().equals(SEATED) && !sits() ? 2 * ABOVE_ALL : 0);
    }

    /** How much of it goes to what gives trouble; an exercise of that very domain gives all of its time to it. */
    private double focus(List<Exercise> exercises) {
        return exercises.stream().mapToDouble(this::given).average().orElse(0) / Severity.SEVERE.ordinal();
    }

    private double given(Exercise exercise) {
        return exercise.buildingBlocks().stream()
                .mapToDouble(block -> exercise.domain().code().equals(block) ? severity(block) : severity(block) / 2)
                .max()
                .orElse(0);
    }

    /** How much of all trouble it reaches; it matters as much as the greatest of it. */
    private double reach(List<Exercise> exercises) {
        var all = troubles.keySet().stream().mapToDouble(this::severity).sum();
        var reached = troubles.keySet().stream()
                .filter(block -> exercises.stream()
                        .anyMatch(exercise -> exercise.buildingBlocks().contains(block)))
                .mapToDouble(this::severity)
                .sum();
        var greatest =
                troubles.keySet().stream().mapToDouble(this::severity).max().orElse(0);
        return all == 0 ? 0 : reached / all * greatest / Severity.SEVERE.ordinal();
    }

    /** How much of it is meant for a symptom on record; of several that an exercise names each has its share. */
    private double symptoms(List<Exercise> exercises) {
        return patient.symptoms().stream()
                .filter(symptom -> !IN_THE_BLOCKS.contains(symptom))
                .mapToDouble(symptom -> exercises.stream()
                        .mapToDouble(exercise -> meant(exercise, symptom))
                        .average()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private static double meant(Exercise exercise, String symptom) {
        return exercise.symptoms().contains(symptom) ? 1.0 / exercise.symptoms().size() : 0;
    }

    private double stepsBack(PlanTemplate template) {
        var moreThanMild = troubles.values().stream().anyMatch(it -> it.compareTo(Severity.MILD) > 0);
        var onlyPrevents = template.items().stream().allMatch(item -> item.purpose() == Purpose.PREVENT);
        var tooEarly = template.key().equals(SECOND_TASK) && severity("balance") > Severity.MILD.ordinal();
        return (onlyPrevents && moreThanMild ? A_STEP_BACK : 0) + (tooEarly ? A_STEP_BACK : 0);
    }

    private boolean isForHands(PlanTemplate template) {
        var hands = template.items().stream()
                .filter(item -> catalogue
                        .find(item.exercise())
                        .filter(exercise -> exercise.domain() == Domain.FINE_MOTOR)
                        .isPresent())
                .count();
        return hands * 2 >= template.items().size();
    }

    private boolean sits() {
        return patient.aids().contains(Aid.WHEELCHAIR)
                || patient.contraindications().contains(Contraindication.CANNOT_STAND_UNAIDED);
    }

    private double severity(String block) {
        return troubles.getOrDefault(block, Severity.NONE).ordinal();
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
