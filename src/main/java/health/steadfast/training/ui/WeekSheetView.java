package health.steadfast.training.ui;

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
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientState;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.WeekSheets;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One week, keyed for the patient: from the paper sheet, as told, or as seen in the clinic. */
@Route(PlanRoutes.WEEK_SHEET)
@RolesAllowed(Roles.THERAPIST)
class WeekSheetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseloadService caseload;
    private final transient WeekSheets sheets;
    private final transient Catalogue catalogue;
    private final transient Clock clock;
    private @Nullable SheetForm form;
    private String title = "";

    WeekSheetView(CaseloadService caseload, WeekSheets sheets, Catalogue catalogue, Clock clock) {
        this.caseload = caseload;
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.clock = clock;
        addClassNames("sf-page", "chart", "sheet");
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
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
        title = getTranslation("training.sheet.title", patient.displayName());
        var today = LocalDay.of(clock.instant(), ZoneId.of(patient.zone()));
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlanRoutes.WEEK)
                .flatMap(WeekSheetView::date)
                .orElse(today.minusDays(1)); // on a Monday the week that is over
        show(patient, WeekPlan.weekOf(asked), today);
    }

    private void show(PatientCard patient, LocalDate week, LocalDate today) {
        removeAll();
        add(header(patient));
        if (patient.state() != PatientState.ACTIVE) {
            add(new EmptyState(
                    getTranslation("training.sheet.not-in-treatment"),
                    getTranslation("training.sheet.not-in-treatment.text")));
            return;
        }
        try {
            var shown = new SheetForm(sheets, catalogue, patient, week);
            form = shown;
            add(new SheetWeeks(week, today, chosen -> choose(patient, chosen)), shown);
        } catch (NotFound e) {
            throw new NotFoundException();
        }
    }

    private Header header(PatientCard patient) {
        var back = new Button(
                SfIcon.CHEVRON_LEFT.create(),
                event -> UI.getCurrent().navigate("patients/%s/sessions".formatted(patient.record())));
        back.setAriaLabel(getTranslation("shared.back"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var hint = new Paragraph(getTranslation("training.sheet.hint"));
        hint.addClassName("sf-caption");
        var header = new Header(back, new Div(new H1(title), hint));
        header.addClassName("sf-page-header");
        return header;
    }

    private void save() {
        var shown = form;
        if (shown != null) {
            shown.save();
        }
    }

    private static void choose(PatientCard patient, LocalDate week) {
        UI.getCurrent()
                .navigate(
                        PlanRoutes.weekSheetOf(patient.record()), QueryParameters.of(PlanRoutes.WEEK, week.toString()));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
