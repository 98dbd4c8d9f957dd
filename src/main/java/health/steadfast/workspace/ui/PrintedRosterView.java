package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.MemberCards;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.Formats;
import health.steadfast.workspace.RosterService;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The caseload as a plain table for paper: every row, whatever the screen would scroll, with date, clinic and who
 * printed it. Filter and order are those of the list it comes from.
 */
@Route(WorkspaceRoutes.PRINTED_CASELOAD)
@RolesAllowed(Roles.THERAPIST)
class PrintedRosterView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient RosterService roster;
    private final transient MemberCards cards;
    private final transient Clock clock;

    PrintedRosterView(RosterService roster, MemberCards cards, Clock clock) {
        this.roster = roster;
        this.cards = cards;
        this.clock = clock;
        addClassNames("sf-page", "printed-roster");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.caseload");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var state = CaseloadState.of(event.getLocation().getQueryParameters());
        var rows = roster.open().rows(state.filter(), state.sort(), "");
        var own = cards.own();
        var today = LocalDate.now(clock.withZone(own.zone()));
        var back = new Anchor(state.location().getPathWithQueryParameters(), getTranslation("workspace.printed.back"));
        back.setId("back-to-caseload");
        back.addClassName("not-printed");
        removeAll();
        add(
                back,
                new H1(getTranslation("workspace.caseload")),
                new Paragraph(getTranslation(
                        "workspace.printed.what",
                        getTranslation(FilterChips.key(state.filter())),
                        rows.size(),
                        Formats.dateWithYear(today, getLocale()))),
                new Paragraph(own.clinicName() + ", " + own.displayName()));
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("workspace.printed.nobody")));
        } else {
            add(new PrintedRoster(rows).scrolling());
        }
        add(new Paragraph(getTranslation("workspace.reported")));
    }
}
