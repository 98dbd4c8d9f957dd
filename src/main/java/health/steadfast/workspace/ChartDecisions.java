package health.steadfast.workspace;

import health.steadfast.caseload.PatientCard;
import health.steadfast.guidance.LadderEnds;
import health.steadfast.guidance.Proposal;
import health.steadfast.library.Catalogue;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.PublishedVersion;
import health.steadfast.plans.Steps;
import health.steadfast.plans.Variants;
import java.util.List;
import java.util.Optional;

/** What each open proposal would do to the plan in force; asks the database nothing. */
final class ChartDecisions {

    private final Catalogue catalogue;
    private final PatientCard patient;
    private final List<DraftItem> items;

    ChartDecisions(Catalogue catalogue, PatientCard patient, Optional<PublishedVersion> inForce) {
        this.catalogue = catalogue;
        this.patient = patient;
        this.items = inForce.map(PublishedVersion::items).orElse(List.of()).stream()
                .map(ChartDecisions::draft)
                .toList();
    }

    /** Without those whose exercise is no longer in the plan. */
    List<Chart.Decision> of(List<Proposal> proposals) {
        return proposals.stream()
                .flatMap(proposal -> decision(proposal).stream())
                .toList();
    }

    private Optional<Chart.Decision> decision(Proposal proposal) {
        if (proposal.item() == null) {
            return Optional.of(new Chart.Decision(proposal, null, null, false));
        }
        return items.stream()
                .filter(item -> item.id().equals(proposal.item()))
                .findFirst()
                .map(item -> {
                    var steps = new Steps(catalogue, patient, items);
                    var step = LadderEnds.step(proposal.suggestion(), steps.easier(item), steps.harder(item));
                    var high = step.filter(it -> !it.exercise().equals(item.exercise()))
                            .map(it -> catalogue.get(it.exercise()).fallRisk() == FallRisk.HIGH)
                            .orElse(false);
                    return new Chart.Decision(proposal, item, step.orElse(null), high);
                });
    }

    private static DraftItem draft(PrescribedItem item) {
        return new DraftItem(
                item.id(),
                item.exercise(),
                item.purpose(),
                null,
                item.dose(),
                item.schedule(),
                item.active(),
                item.slot(),
                item.checks(),
                item.note(),
                null,
                Variants.AUTOMATIC);
    }
}
