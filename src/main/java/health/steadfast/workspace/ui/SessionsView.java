package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.workspace.ChartService;
import health.steadfast.workspace.Sessions;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;

/** What one patient entered in the last days, exercise by exercise. */
@Route(WorkspaceRoutes.SESSIONS)
@RolesAllowed(Roles.THERAPIST)
class SessionsView extends RecordPage {

    private final transient ChartService charts;
    private final transient Catalogue catalogue;

    SessionsView(ChartService charts, Catalogue catalogue) {
        this.charts = charts;
        this.catalogue = catalogue;
    }

    @Override
    void open(RecordNumber record, BeforeEnterEvent event) {
        show(charts.sessions(record));
    }

    /** What the patient did without the phone is keyed there. */
    private Anchor keyAWeek(Sessions sessions) {
        var card = sessions.card();
        var link = new Anchor(
                PlanRoutes.weekSheetOf(card.record()), getTranslation("workspace.sessions.add", card.givenName()));
        link.setId("key-a-week");
        link.addClassName("sessions-add");
        return link;
    }

    private void show(Sessions sessions) {
        begin(sessions.card().displayName());
        add(new ChartHeader(sessions.card(), sessions.fallCount(), ChartHeader.Part.SESSIONS, keyAWeek(sessions)));
        if (sessions.days().isEmpty()) {
            add(new EmptyState(
                    getTranslation("workspace.sessions.none", Sessions.DAYS),
                    getTranslation("workspace.sessions.none.text")));
            addExtras(sessions);
            return;
        }
        var card = new Div(new SessionsTable(sessions, catalogue));
        card.addClassNames("sf-card", "sessions");
        // On a phone the table is wider than the page: a keyboard can scroll only what takes the focus.
        card.getElement().setAttribute("tabindex", "0");
        card.getElement().setAttribute("role", "group");
        card.getElement().setAttribute("aria-label", getTranslation("workspace.sessions.caption", Sessions.DAYS));
        var reported = new Paragraph(getTranslation("workspace.reported"));
        reported.addClassNames("sf-caption", "sessions-reported");
        add(card, reported);
        addExtras(sessions);
    }

    private void addExtras(Sessions sessions) {
        if (!sessions.extras().isEmpty()) {
            add(new ExtrasCard(sessions));
        }
    }
}
