package health.steadfast.workspace.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.outcomes.GoalService;
import health.steadfast.outcomes.ui.GoalsPanel;
import health.steadfast.shared.Roles;
import health.steadfast.workspace.ChartService;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;

/** The goals of one patient. */
@Route(WorkspaceRoutes.GOALS)
@RolesAllowed(Roles.THERAPIST)
class GoalsView extends RecordPage {

    private final transient ChartService charts;
    private final transient GoalService goals;

    GoalsView(ChartService charts, GoalService goals) {
        this.charts = charts;
        this.goals = goals;
    }

    @Override
    void open(RecordNumber record, BeforeEnterEvent event) {
        show(record);
    }

    private void show(RecordNumber record) {
        var head = charts.head(record);
        var card = head.card();
        begin(card.displayName());
        var panel = new GoalsPanel(goals, card.id());
        add(new ChartHeader(card, head.fallCount(), ChartHeader.Part.GOALS), panel);
        panel.show();
    }
}
