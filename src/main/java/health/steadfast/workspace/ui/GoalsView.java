package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.outcomes.GoalService;
import health.steadfast.outcomes.ui.GoalsPanel;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import health.steadfast.workspace.ChartService;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;

/** The goals of one patient. */
@Route(WorkspaceRoutes.GOALS)
@RolesAllowed(Roles.THERAPIST)
class GoalsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ChartService charts;
    private final transient GoalService goals;
    private String title = "";

    GoalsView(ChartService charts, GoalService goals) {
        this.charts = charts;
        this.goals = goals;
        addClassNames("sf-page", "chart");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var record = event.getRouteParameters()
                .get(WorkspaceRoutes.RECORD)
                .flatMap(RecordNumber::parse)
                .orElseThrow(NotFoundException::new);
        try {
            show(record);
        } catch (NotFound e) {
            throw new NotFoundException();
        }
    }

    private void show(RecordNumber record) {
        var head = charts.head(record);
        var card = head.card();
        title = card.displayName();
        removeAll();
        var panel = new GoalsPanel(goals, card.id());
        add(new ChartHeader(card, head.fallCount(), ChartHeader.Part.GOALS), panel);
        panel.show();
    }
}
