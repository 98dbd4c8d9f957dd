package health.steadfast.plans;

import health.steadfast.accounts.Profession;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.Severity;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The templates in the order in which they suit one patient.
 *
 * @param fitting what can be prescribed for the most part, the best first
 * @param others what would lose half of its exercises or more
 */
public record TemplateOffers(List<TemplateOffer> fitting, List<TemplateOffer> others) implements Serializable {

    /**
     * @param released exercises of high fall risk with a release in force
     * @param profession of the therapist who asks: an occupational therapist begins with the hands; null: not known
     */
    public static TemplateOffers of(
            List<PlanTemplate> templates,
            Catalogue catalogue,
            PatientCard patient,
            Set<ExerciseSlug> released,
            @Nullable Profession profession) {
        var rank = new TemplateRank(catalogue, patient, profession);
        var fit = new TemplateFit(catalogue, patient, released);
        var offers = templates.stream()
                .map(template -> offer(template, fit, catalogue, patient))
                .sorted(Comparator.comparingDouble((TemplateOffer offer) -> -rank.of(offer)))
                .toList();
        return new TemplateOffers(
                offers.stream().filter(TemplateOffers::fits).toList(),
                offers.stream().filter(offer -> !fits(offer)).toList());
    }

    /** One template beside the patient, for what comes from elsewhere. */
    public static TemplateOffer offer(
            PlanTemplate template, TemplateFit fit, Catalogue catalogue, PatientCard patient) {
        var fitted = fit.fit(template.items(), List.of());
        var weak = weakPoints(patient);
        var covered = trained(fitted, catalogue);
        covered.retainAll(weak);
        return new TemplateOffer(
                template,
                fitted,
                covered.size(),
                weak.size(),
                WeekLoad.of(fitted.items(), catalogue).longestMinutes());
    }

    private static boolean fits(TemplateOffer offer) {
        var lost = offer.fitted().notes().stream()
                .filter(note -> note.reason().isAboutTheExercise())
                .count();
        return !offer.fitted().items().isEmpty()
                && lost * 2 < offer.template().items().size();
    }

    private static Set<String> trained(FittedTemplate fitted, Catalogue catalogue) {
        return fitted.items().stream()
                .flatMap(item -> catalogue.get(item.exercise()).buildingBlocks().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> weakPoints(PatientCard patient) {
        return PlanAdvice.troubles(patient.blocks()).entrySet().stream()
                .filter(block -> block.getValue() != Severity.NONE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
