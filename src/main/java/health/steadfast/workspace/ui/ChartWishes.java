package health.steadfast.workspace.ui;

import health.steadfast.guidance.Proposal;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.Step;
import health.steadfast.workspace.Chart;
import org.jspecify.annotations.Nullable;

/** Brings what is decided about proposals on the chart to the right place. */
class ChartWishes implements DecisionCard.Wishes {

    private final ProposalDecisions decisions;
    private final Chart chart;
    private final DecisionWords words;
    private final Runnable after;

    ChartWishes(ProposalDecisions decisions, Chart chart, DecisionWords words, Runnable after) {
        this.decisions = decisions;
        this.chart = chart;
        this.words = words;
        this.after = after;
    }

    @Override
    public void accept(Proposal proposal) {
        decisions.accept(patient(), proposal, null, after);
    }

    @Override
    public void acceptSeenDone(Proposal proposal) {
        new SeenDoneDialog(
                        words.after(of(proposal), chart.card().givenName()),
                        chart.today(),
                        day -> decisions.accept(patient(), proposal, day, after))
                .open();
    }

    @Override
    public void takeUp() {
        decisions.takeUp(patient());
    }

    @Override
    public void change(@Nullable PlanItemId item, Step.Kind kind) {
        decisions.change(patient(), item, kind);
    }

    @Override
    public void dismiss(Proposal proposal) {
        new DismissDialog(words.why(proposal), said -> decisions.dismiss(patient(), proposal, said, after)).open();
    }

    private Chart.Decision of(Proposal proposal) {
        return chart.decisions().stream()
                .filter(it -> it.proposal().equals(proposal))
                .findFirst()
                .orElseThrow();
    }

    private PatientAtHand patient() {
        return PatientAtHand.of(chart);
    }
}
