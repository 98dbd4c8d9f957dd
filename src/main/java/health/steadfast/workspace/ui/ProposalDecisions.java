package health.steadfast.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.guidance.Proposal;
import health.steadfast.guidance.ProposalService;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.Step;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Notices;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accepts, changes and dismisses proposals from the chart: does it, says so and offers to take it back. */
@Component
class ProposalDecisions {

    private final ProposalService proposals;
    private final PlanWords words;

    ProposalDecisions(ProposalService proposals, PlanWords words) {
        this.proposals = proposals;
        this.words = words;
    }

    /** Answers whether it is settled; if not, what was typed stays. {@code after} runs whenever something changed. */
    boolean accept(PatientAtHand patient, Proposal proposal, @Nullable LocalDate seenDoneOn, Runnable after) {
        return attempt(patient, after, () -> {
            var accepted = proposals.accept(patient.id(), proposal.id(), proposal.version(), seenDoneOn);
            var version = accepted.after();
            after.run();
            Notices.doneWithUndo(
                    version == null
                            ? translate("workspace.decide.noted")
                            : translate("workspace.decide.accepted", version),
                    () -> attempt(patient, after, () -> {
                        proposals.takeBack(patient.id(), accepted);
                        after.run();
                        Notices.done(translate("workspace.decide.open-again"));
                    }));
        });
    }

    /** @param said why, or empty */
    boolean dismiss(PatientAtHand patient, Proposal proposal, String said, Runnable after) {
        return attempt(patient, after, () -> {
            proposals.dismiss(patient.id(), proposal.id(), proposal.version(), said);
            after.run();
            Notices.doneWithUndo(
                    translate("workspace.decide.dismissed"),
                    () -> attempt(patient, after, () -> {
                        proposals.ask(patient.id(), proposal.id());
                        after.run();
                        Notices.done(translate("workspace.decide.open-again"));
                    }));
        });
    }

    /** The steps of the exercise in the plan, with {@code kind} chosen; or the plan as a whole. */
    void change(PatientAtHand patient, @Nullable PlanItemId item, Step.Kind kind) {
        if (item == null) {
            UI.getCurrent().navigate(PlanRoutes.quickOf(patient.record()));
        } else {
            var step = Map.of(PlanRoutes.ITEM, item.toString(), PlanRoutes.STEP, kind.name());
            UI.getCurrent().navigate(PlanRoutes.planOf(patient.record()), QueryParameters.simple(step));
        }
    }

    /** The choices of how the plan goes on after a rest, on the plan's page. */
    void takeUp(PatientAtHand patient) {
        UI.getCurrent()
                .navigate(
                        PlanRoutes.planOf(patient.record()), QueryParameters.simple(Map.of(PlanRoutes.TAKE_UP, "now")));
    }

    private boolean attempt(PatientAtHand patient, Runnable after, Runnable act) {
        try {
            act.run();
            return true;
        } catch (StaleData e) {
            after.run();
            Notices.problem(translate("workspace.decide.stale"));
            return true;
        } catch (RuleViolation e) {
            Notices.problem(words.refusal(e, patient.today(), UI.getCurrent().getLocale()));
            return false;
        }
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
