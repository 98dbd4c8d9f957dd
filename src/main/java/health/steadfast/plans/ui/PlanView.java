package health.steadfast.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.plans.Maintenance;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan in force and its versions, read-only; what changes it starts from here. */
@Route(PlanRoutes.PLAN)
@RolesAllowed(Roles.THERAPIST)
class PlanView extends Main implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient CaseloadService caseload;
    private final transient PlanTools tools;
    private @Nullable PlanDesk desk;
    private String title = "";

    PlanView(CaseloadService caseload, PlanTools tools) {
        this.caseload = caseload;
        this.tools = tools;
        addClassNames("sf-page", "plan");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = event.getRouteParameters()
                .get(PlanRoutes.RECORD)
                .flatMap(RecordNumber::parse)
                .flatMap(caseload::resolve)
                .map(caseload::card)
                .orElseThrow(NotFoundException::new);
        title = getTranslation("plans.view.title", patient.displayName());
        show(patient);
    }

    /** A step, or how the plan goes on, that was asked for elsewhere stands open; the address forgets it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var shown = desk;
        if (shown != null) {
            var query = event.getLocation().getQueryParameters();
            StepAsked.in(query).ifPresent(asked -> {
                asked.open(shown);
                forget(event, shown);
            });
            if (query.getSingleParameter(PlanRoutes.TAKE_UP).isPresent()) {
                Optional.ofNullable(shown.overview().rested()).ifPresent(rest -> RestedNote.open(shown, rest));
                forget(event, shown);
            }
        }
    }

    private static void forget(AfterNavigationEvent event, PlanDesk shown) {
        var plan = PlanRoutes.planOf(shown.patient().record());
        event.getLocationChangeEvent().getUI().getPage().getHistory().replaceState(null, plan);
    }

    private void show(PatientCard patient) {
        var overview = tools.plans().overview(patient.id());
        var desk = new PlanDesk(tools, patient, overview, () -> show(patient));
        this.desk = desk;
        var body = new Div();
        body.addClassName("plan-body");
        var hold = overview.hold();
        if (hold != null && overview.isOpen()) {
            body.add(PauseNote.lasting(desk, hold));
        } else if (hold != null) {
            hold.pauses().forEach(pause -> body.add(PauseNote.coming(desk, pause)));
        }
        overview.comingPauses().forEach(pause -> body.add(PauseNote.coming(desk, pause)));
        if (overview.rested() != null) {
            body.add(new RestedNote(desk, overview.rested()));
        }
        LockedNote.of(desk).forEach(body::add);
        if (overview.maintainedSince() != null) {
            body.add(maintained(desk, overview.maintainedSince()));
        }
        if (overview.versions().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("plans.view.none"),
                    getTranslation("plans.view.none-text", patient.givenName()),
                    PlanActions.edit(desk, "plans.view.start")));
        } else {
            body.add(new VersionCards(desk), new VersionHistory(desk));
        }
        removeAll();
        add(header(patient, desk), new DischargedNote(patient), body);
    }

    private Header header(PatientCard patient, PlanDesk desk) {
        var back = new Button(
                SfIcon.CHEVRON_LEFT.create(),
                event -> getUI().ifPresent(ui -> ui.navigate("patients/" + patient.record())));
        back.setAriaLabel(getTranslation("shared.back"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var spacer = new Div();
        spacer.addClassName("sf-spacer");
        var header = new Header(back, new Div(new H1(title), new PatientFacts(patient)), spacer, new PlanActions(desk));
        header.addClassName("sf-page-header");
        return header;
    }

    /** Stable is a success, and said as one. */
    private Div maintained(PlanDesk desk, LocalDate since) {
        var words = new Span(getTranslation("plans.maintain.since", desk.date(since), Maintenance.REVIEW_WEEKS));
        var note = new Div(SfIcon.SHIELD_CHECK.create(), words, PlanActions.buildUp(desk));
        note.setId("maintained");
        note.addClassNames("plan-pause", Tone.GO.cssClass());
        return note;
    }
}
