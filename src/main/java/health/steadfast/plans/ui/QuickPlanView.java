package health.steadfast.plans.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.plans.OpenDraft;
import health.steadfast.plans.PlanDraft;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.TwoWindows;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.HasKeys;
import health.steadfast.shared.ui.KeyHelp;
import health.steadfast.shared.ui.SfIcon;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The default way to prescribe: weak points, a template, a few doses, publish; the full builder has the same draft. */
@Route(PlanRoutes.QUICK)
@RolesAllowed(Roles.THERAPIST)
class QuickPlanView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final transient CaseloadService caseload;
    private final transient DraftTools tools;
    private final Span saved = new Span();
    private String title = "";
    private @Nullable QuickWork work;

    QuickPlanView(CaseloadService caseload, DraftTools tools) {
        this.caseload = caseload;
        this.tools = tools;
        addClassNames("sf-page", "quick-plan");
        saved.setId("draft-saved");
        saved.addClassName("sf-caption");
        saved.getElement().setAttribute("role", "status");
        Shortcuts.addShortcutListener(this, this::publish, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(KeyHelp.of(getTranslation("plans.keys.publish"), "Ctrl", "Enter"));
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
        title = getTranslation("plans.quick.title", patient.displayName());
        var opened = tools.drafts().open(patient.id());
        if (opened.isOvertaken()) {
            event.forwardTo(PlanRoutes.draftOf(patient.record())); // it shows both sides
            return;
        }
        show(patient, opened, null);
    }

    private void show(PatientCard patient, OpenDraft opened, @Nullable TwoWindows both) {
        work = new QuickWork(tools, patient, opened, both, pageOf(patient));
        removeAll();
        add(header(patient), new DischargedNote(patient), work);
        showSaved(opened.draft(), patient);
    }

    private DraftWork.Page pageOf(PatientCard patient) {
        return new DraftWork.Page() {
            @Override
            public void saved(PlanDraft draft) {
                showSaved(draft, patient);
            }

            @Override
            public void published() {
                go(PlanRoutes.planOf(patient.record()));
            }

            @Override
            public void more(PlanItemId item) {
                getUI().ifPresent(ui -> ui.navigate(
                        PlanRoutes.draftOf(patient.record()), QueryParameters.of(PlanRoutes.ITEM, item.toString())));
            }

            @Override
            public void reopen() {
                again(null);
            }

            @Override
            public void reopen(TwoWindows both) {
                again(both);
            }

            private void again(@Nullable TwoWindows both) {
                var opened = tools.drafts().open(patient.id());
                if (opened.isOvertaken()) {
                    go(PlanRoutes.draftOf(patient.record()));
                } else {
                    show(patient, opened, both);
                }
            }
        };
    }

    private Header header(PatientCard patient) {
        var back = new Button(SfIcon.CHEVRON_LEFT.create(), event -> go("patients/" + patient.record()));
        back.setAriaLabel(getTranslation("shared.back"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var more = new Button(getTranslation("plans.quick.more"), SfIcon.SLIDERS_HORIZONTAL.create(), event -> {
            if (work != null && work.keep()) {
                go(PlanRoutes.draftOf(patient.record()));
            }
        });
        more.setId("more");
        var spacer = new Div();
        spacer.addClassName("sf-spacer");
        var header = new Header(back, new Div(new H1(title), new PatientFacts(patient)), spacer, saved, more);
        header.addClassName("sf-page-header");
        return header;
    }

    private void showSaved(PlanDraft draft, PatientCard patient) {
        var at = draft.savedAt();
        saved.setText(
                at == null
                        ? getTranslation("plans.draft.not-saved")
                        : getTranslation("plans.draft.saved", Formats.time(at, ZoneId.of(patient.zone()))));
    }

    private void publish() {
        if (work != null) {
            work.publish();
        }
    }

    private void go(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }
}
