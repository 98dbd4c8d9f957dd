package health.steadfast.workspace.ui;

import com.vaadin.flow.component.UI;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.training.OpenReport;
import health.steadfast.training.SafetyService;
import health.steadfast.workspace.RosterRow;
import health.steadfast.workspace.RosterService;
import health.steadfast.workspace.WorkspaceRoutes;
import org.springframework.stereotype.Component;

/** Makes side panels and brings what is wished in them to the right place. */
@Component
class PatientPanels {

    private final RosterService roster;
    private final SafetyService safety;
    private final PatientDecisions decisions;
    private final PatientCalls calls;

    PatientPanels(RosterService roster, SafetyService safety, PatientDecisions decisions, PatientCalls calls) {
        this.roster = roster;
        this.safety = safety;
        this.decisions = decisions;
        this.calls = calls;
    }

    /**
     * The panel of one patient.
     *
     * @param onChange what to do after something was decided
     */
    PatientPanel of(RosterRow row, Runnable onChange, Runnable onClose) {
        var content = new PanelContent(
                row, roster.panel(row.id()), safety.openReports(row.id()), safety.resting(row.id()), decisions.names());
        return new PatientPanel(content, new Wishes(content, onChange), onClose);
    }

    private final class Wishes implements NextThings.Wishes {

        private final PanelContent content;
        private final PatientAtHand patient;
        private final Runnable onChange;

        Wishes(PanelContent content, Runnable onChange) {
            this.content = content;
            this.patient = PatientAtHand.of(content.row());
            this.onChange = onChange;
        }

        @Override
        public void call(OpenReport report) {
            calls.open(patient, report.id(), onChange);
        }

        @Override
        public void noteContact() {
            UI.getCurrent().navigate(WorkspaceRoutes.contactsOf(patient.record()));
        }

        @Override
        public void decideRests() {
            decisions.decideRests(patient, content.restsToDecide(), onChange);
        }

        @Override
        public void signReview() {
            decisions.review(patient);
        }

        @Override
        public void openChart() {
            UI.getCurrent().navigate(WorkspaceRoutes.chartOf(patient.record()));
        }

        @Override
        public void readMessages() {
            UI.getCurrent().navigate(WorkspaceRoutes.messagesOf(patient.record()));
        }

        @Override
        public void readSessions() {
            UI.getCurrent().navigate(WorkspaceRoutes.sessionsOf(patient.record()));
        }

        @Override
        public void plan() {
            UI.getCurrent().navigate(PlanRoutes.quickOf(patient.record()));
        }

        @Override
        public void livePlan() {
            UI.getCurrent().navigate(PlanRoutes.planOf(patient.record()));
        }
    }
}
