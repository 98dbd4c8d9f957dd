package health.steadfast.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.PauseService;
import health.steadfast.plans.PlanOverview;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.PlanTemplate;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.TemplateService;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import jakarta.annotation.security.RolesAllowed;

/** The plan in force and its versions, read-only; what changes it starts from here. */
@Route(PlanRoutes.PLAN)
@RolesAllowed(Roles.THERAPIST)
class PlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseloadService caseload;
    private final transient PlanService plans;
    private final transient PauseService pauses;
    private final transient Catalogue catalogue;
    private final transient PlanWords words;
    private final transient TemplateService templates;
    private String title = "";

    PlanView(
            CaseloadService caseload,
            PlanService plans,
            PauseService pauses,
            Catalogue catalogue,
            PlanWords words,
            TemplateService templates) {
        this.caseload = caseload;
        this.plans = plans;
        this.pauses = pauses;
        this.catalogue = catalogue;
        this.words = words;
        this.templates = templates;
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

    private void show(PatientCard patient) {
        var overview = plans.overview(patient.id());
        var body = new Div();
        body.addClassName("plan-body");
        overview.pauses()
                .forEach(pause -> body.add(new PauseNote(
                        pause,
                        overview.today(),
                        on -> act(
                                patient,
                                overview,
                                () -> pauses.resume(patient.id(), pause.id(), pause.version(), on)))));
        if (overview.versions().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("plans.view.none"),
                    getTranslation("plans.view.none-text", patient.givenName()),
                    edit(patient, "plans.view.start")));
        } else {
            body.add(new VersionCards(overview, catalogue, words));
        }
        removeAll();
        add(header(patient, overview), body);
    }

    private Header header(PatientCard patient, PlanOverview overview) {
        var back = new Button(
                SfIcon.CHEVRON_LEFT.create(),
                event -> getUI().ifPresent(ui -> ui.navigate("patients/" + patient.record())));
        back.setAriaLabel(getTranslation("shared.back"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var spacer = new Div();
        spacer.addClassName("sf-spacer");
        var header = new Header(back, new Div(new H1(title), new PatientFacts(patient)), spacer);
        if (overview.isOpen()) {
            header.add(hold(patient, overview), end(patient, overview));
        }
        if (!overview.versions().isEmpty()) {
            header.add(keep(overview));
            header.add(edit(patient, overview.hasDraft() ? "plans.view.go-on" : "plans.view.edit"));
        }
        header.addClassName("sf-page-header");
        return header;
    }

    private Button keep(PlanOverview overview) {
        var newest = overview.versions().getFirst();
        var keep = new Button(
                getTranslation("plans.template.save"),
                event -> new SaveTemplateDialog(templates, PlanTemplate.ofVersion(newest), () -> {}).open());
        keep.setId("save-template");
        return keep;
    }

    private Button edit(PatientCard patient, String key) {
        var edit = new Button(
                getTranslation(key),
                SfIcon.PENCIL.create(),
                event -> getUI().ifPresent(ui -> ui.navigate(PlanRoutes.quickOf(patient.record()))));
        edit.setId("edit-plan");
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        return edit;
    }

    private Button hold(PatientCard patient, PlanOverview overview) {
        var hold = new Button(
                getTranslation("plans.view.pause"),
                SfIcon.PAUSE.create(),
                event -> new PauseDialog(
                                overview.today(),
                                period -> act(patient, overview, () -> pauses.pause(patient.id(), period)))
                        .open());
        hold.setId("pause");
        return hold;
    }

    private Button end(PatientCard patient, PlanOverview overview) {
        var newest = overview.versions().getFirst().no();
        var end = new Button(
                getTranslation("plans.view.end"),
                event -> new EndDialog(
                                overview.today(),
                                lastDay -> act(patient, overview, () -> plans.end(patient.id(), newest, lastDay)))
                        .open());
        end.setId("end-plan");
        return end;
    }

    /** Does something and shows what came of it; answers whether it was done. */
    private boolean act(PatientCard patient, PlanOverview overview, Runnable act) {
        try {
            act.run();
            show(patient);
            return true;
        } catch (RuleViolation e) {
            Notices.problem(words.refusal(e, overview.today(), getLocale()));
            return false;
        } catch (StaleData e) {
            Notices.problem(getTranslation("shell.error.stale"));
            show(patient);
            return true;
        }
    }
}
