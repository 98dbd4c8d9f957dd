package health.steadfast.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.CareTeamService;
import health.steadfast.caseload.EpisodeService;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.caseload.ProfileService;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.caseload.ui.CareTeamCard;
import health.steadfast.caseload.ui.EpisodeCard;
import health.steadfast.caseload.ui.EquipmentChoice;
import health.steadfast.caseload.ui.ProfilePanel;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.shared.Roles;
import health.steadfast.workspace.ChartService;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/** What is recorded about a patient; the part that is edited stands in the address. */
@Route(WorkspaceRoutes.PROFILE)
@RolesAllowed(Roles.THERAPIST)
class RecordView extends RecordPage {

    private final transient ChartService charts;
    private final transient ProfileService profiles;
    private final transient CareTeamService team;
    private final transient EpisodeService episodes;
    private final transient EquipmentChoice equipment;
    private final transient Clock clock;

    RecordView(
            ChartService charts,
            ProfileService profiles,
            CareTeamService team,
            EpisodeService episodes,
            EquipmentChoice equipment,
            Clock clock) {
        this.charts = charts;
        this.profiles = profiles;
        this.team = team;
        this.episodes = episodes;
        this.equipment = equipment;
        this.clock = clock;
    }

    @Override
    void open(RecordNumber record, BeforeEnterEvent event) {
        var part = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WorkspaceRoutes.PART)
                .flatMap(ProfilePanel::kind);
        show(record, part);
    }

    private void show(RecordNumber record, Optional<ProfilePart.Kind> part) {
        var head = charts.head(record);
        begin(head.card().displayName());
        var profile = new ProfilePanel(profiles, equipment, clock, kind -> open(record, kind));
        add(new ChartHeader(head.card(), head.fallCount(), ChartHeader.Part.RECORD), profile);
        profile.show(
                head.card().id(),
                part,
                new CareTeamCard(team, head.card().id()),
                new EpisodeCard(
                        episodes,
                        head.card().id(),
                        PlanRoutes.handoutOf(record),
                        WorkspaceRoutes.measuresOf(record),
                        () -> show(record, Optional.empty())));
    }

    private static void open(RecordNumber record, Optional<ProfilePart.Kind> part) {
        UI.getCurrent()
                .navigate(
                        WorkspaceRoutes.profileOf(record),
                        part.map(kind -> QueryParameters.of(WorkspaceRoutes.PART, kind.code()))
                                .orElseGet(QueryParameters::empty));
    }
}
