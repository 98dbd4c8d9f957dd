package health.steadfast.plans.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
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
import health.steadfast.plans.PlanDraft;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.TwoWindows;
import health.steadfast.shared.Roles;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.HasKeys;
import health.steadfast.shared.ui.KeyHelp;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a plan together for one patient: the catalogue at the left, the draft at the right, publishing below. */
@Route(PlanRoutes.DRAFT)
@RolesAllowed(Roles.THERAPIST)
class PlanDraftView extends Main implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle, HasKeys {

    private final transient CaseloadService caseload;
    private final transient DraftTools tools;
    private final Span saved = new Span();
    private String title = "";
    private @Nullable DraftWork work;

    PlanDraftView(CaseloadService caseload, DraftTools tools) {
        this.caseload = caseload;
        this.tools = tools;
        addClassNames("sf-page", "plan-draft");
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
        title = getTranslation("plans.draft.title", patient.displayName());
        open(patient, null);
    }

    /** Whoever comes for one item stands at what it still needs; the address forgets it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        location.getQueryParameters()
                .getSingleParameter(PlanRoutes.ITEM)
                .flatMap(PlanItemId::parse)
                .ifPresent(item -> {
                    if (work != null) {
                        work.lead(item);
                    }
                    event.getLocationChangeEvent()
                            .getUI()
                            .getPage()
                            .getHistory()
                            .replaceState(null, location.getPath());
                });
    }

    private void open(PatientCard patient, @Nullable TwoWindows both) {
        var opened = tools.drafts().open(patient.id());
        work = new DraftWork(tools, patient, opened, both, pageOf(patient));
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
                leave(patient);
            }

            @Override
            public void reopen() {
                open(patient, null);
                if (work != null) {
                    work.lead();
                }
            }

            @Override
            public void reopen(TwoWindows both) {
                open(patient, both);
            }
        };
    }

    private Header header(PatientCard patient) {
        var back = new Button(SfIcon.CHEVRON_LEFT.create(), event -> leave(patient));
        back.setAriaLabel(getTranslation("shared.back"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var discard = new Button(getTranslation("plans.draft.discard"), event -> discard(patient));
        discard.setId("discard");
        var quick = new Button(
                getTranslation("plans.quick.open"),
                event -> getUI().ifPresent(ui -> ui.navigate(PlanRoutes.quickOf(patient.record()))));
        quick.setId("quick-plan");
        var spacer = new Div();
        spacer.addClassName("sf-spacer");
        var header = new Header(back, new Div(new H1(title), new PatientFacts(patient)), spacer, saved, quick, discard);
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

    private void discard(PatientCard patient) {
        var discarded = work == null ? null : work.draft();
        tools.drafts().discard(patient.id());
        leave(patient);
        if (discarded != null && discarded.version() > 0) {
            Notices.doneWithUndo(getTranslation("plans.draft.discarded"), () -> restore(patient, discarded));
        }
    }

    private void restore(PatientCard patient, PlanDraft discarded) {
        try {
            tools.drafts().restore(patient.id(), discarded);
            UI.getCurrent().navigate(PlanRoutes.draftOf(patient.record()));
        } catch (StaleData e) {
            Notices.problem(getTranslation("plans.draft.begun-since"));
        }
    }

    private void publish() {
        if (work != null) {
            work.publish();
        }
    }

    private void leave(PatientCard patient) {
        getUI().ifPresent(ui -> ui.navigate(PlanRoutes.planOf(patient.record())));
    }
}
