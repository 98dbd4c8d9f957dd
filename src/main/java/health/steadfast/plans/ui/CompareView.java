package health.steadfast.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.plans.PlanOverview;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Two versions of a patient's plans side by side; which two stands in the address. */
@Route(PlanRoutes.COMPARE)
@RolesAllowed(Roles.THERAPIST)
class CompareView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FROM = "from";
    private static final String TO = "to";

    private final transient CaseloadService caseload;
    private final transient PlanTools tools;
    private String title = "";

    CompareView(CaseloadService caseload, PlanTools tools) {
        this.caseload = caseload;
        this.tools = tools;
        addClassNames("sf-page", "plan");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The address that compares two versions. */
    static QueryParameters of(VersionRef from, VersionRef to) {
        return QueryParameters.simple(Map.of(FROM, from.address(), TO, to.address()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = event.getRouteParameters()
                .get(PlanRoutes.RECORD)
                .flatMap(RecordNumber::parse)
                .flatMap(caseload::resolve)
                .map(caseload::card)
                .orElseThrow(NotFoundException::new);
        title = getTranslation("plans.compare.title", patient.displayName());
        var overview = tools.plans().overview(patient.id());
        var versions = VersionRef.of(overview.versions());
        removeAll();
        add(header(patient));
        if (versions.size() < 2) {
            add(new EmptyState(
                    getTranslation("plans.compare.none"),
                    getTranslation("plans.compare.none-text", patient.givenName())));
            return;
        }
        var query = event.getLocation().getQueryParameters();
        var to = query.getSingleParameter(TO).flatMap(it -> VersionRef.find(versions, it));
        var from = query.getSingleParameter(FROM).flatMap(it -> VersionRef.find(versions, it));
        show(patient, overview, versions, from.orElse(versions.get(1)), to.orElse(versions.getFirst()));
    }

    private void show(
            PatientCard patient, PlanOverview overview, List<VersionRef> versions, VersionRef from, VersionRef to) {
        var older = select(FROM, "plans.compare.older", overview, versions, from);
        var newer = select(TO, "plans.compare.newer", overview, versions, to);
        older.addValueChangeListener(event -> go(patient, event.getValue(), newer.getValue()));
        newer.addValueChangeListener(event -> go(patient, older.getValue(), event.getValue()));
        var choice = new Div(older, newer);
        choice.addClassName("plan-compare-choice");
        var table = new ComparisonTable(from.version(), to.version(), tools.words());
        var card = new Div(choice, table);
        card.addClassNames("sf-card", "plan-version");
        var body = new Div(card);
        body.addClassName("plan-body");
        add(body);
    }

    private Select<VersionRef> select(
            String id, String key, PlanOverview overview, List<VersionRef> versions, VersionRef chosen) {
        var select = new Select<VersionRef>();
        select.setId("compare-" + id);
        select.setLabel(getTranslation(key));
        select.setItems(versions);
        select.setItemLabelGenerator(ref -> label(ref, overview));
        select.setValue(chosen);
        return select;
    }

    private String label(VersionRef ref, PlanOverview overview) {
        var date = Formats.date(ref.version().startsOn(), overview.today(), getLocale());
        return ref.several()
                ? getTranslation(
                        "plans.compare.version-of", ref.planNo(), ref.version().no(), date)
                : getTranslation("plans.compare.version", ref.version().no(), date);
    }

    private void go(PatientCard patient, VersionRef from, VersionRef to) {
        getUI().ifPresent(ui -> ui.navigate(PlanRoutes.comparisonOf(patient.record()), of(from, to)));
    }

    private Header header(PatientCard patient) {
        var back = new Button(
                SfIcon.CHEVRON_LEFT.create(),
                event -> getUI().ifPresent(ui -> ui.navigate(PlanRoutes.planOf(patient.record()))));
        back.setAriaLabel(getTranslation("shared.back"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var header = new Header(back, new Div(new H1(title), new PatientFacts(patient)));
        header.addClassName("sf-page-header");
        return header;
    }
}
