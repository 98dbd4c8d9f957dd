package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.caseload.Admission;
import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.PatientCard;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/** Admits a patient in two minutes: only what a safe first plan needs. */
@Route(CaseloadRoutes.NEW_PATIENT)
@RolesAllowed(Roles.THERAPIST)
class AdmissionView extends Main implements HasDynamicTitle, BeforeLeaveObserver {

    private final transient CaseloadService caseload;
    private final EmailField email = new EmailField(getTranslation("caseload.admission.email"));
    private final AdmissionForm form;
    private final ProgressBar bar = new ProgressBar();
    private final Span count = new Span();
    private boolean done;

    AdmissionView(CaseloadService caseload, EquipmentChoice equipment, Clock clock) {
        this.caseload = caseload;
        this.form = new AdmissionForm(email, equipment, clock);
        addClassNames("sf-page", "admission");
        add(header(), form, footer());
        form.onProgress(this::showProgress);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("caseload.admission.title");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (done || !form.hasAnswers()) {
            return;
        }
        var leaving = event.postpone();
        var question = new ConfirmDialog(
                getTranslation("caseload.admission.leave"),
                getTranslation("caseload.admission.leave-text"),
                getTranslation("caseload.admission.leave-confirm"),
                confirmed -> leaving.proceed());
        question.setCancelable(true);
        question.setCancelText(getTranslation("caseload.admission.stay"));
        question.addCancelListener(cancelled -> leaving.cancel());
        question.open();
    }

    private Header header() {
        bar.setMax(1);
        bar.getElement().setAttribute("aria-hidden", "true");
        var progress = new Div(count, bar);
        progress.addClassName("admission-progress");
        var back = new Button(SfIcon.CHEVRON_LEFT.create());
        back.setAriaLabel(getTranslation("shared.back"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClickListener(event -> leave());
        var title = new Div(new H1(getPageTitle()), new Paragraph(getTranslation("caseload.admission.subtitle")));
        var header = new Header(back, title, progress);
        header.addClassName("sf-page-header");
        return header;
    }

    private Footer footer() {
        email.setId("email");
        var canInvite = caseload.canInvite();
        email.setEnabled(canInvite);
        email.setHelperText(
                getTranslation(canInvite ? "caseload.admission.email-helper" : "caseload.admission.no-mail"));
        var save = new Button(getTranslation("caseload.admission.save"), event -> save(false));
        save.setId("save");
        var plan = new Button(getTranslation("caseload.admission.save-and-plan"), event -> save(true));
        plan.setId("save-and-plan");
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcuts.addShortcutListener(this, () -> save(true), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        var buttons = new Div(save, plan);
        buttons.addClassName("sf-actions");
        var footer = new Footer(email, buttons);
        footer.addClassName("sf-page-footer");
        return footer;
    }

    private void showProgress(int answered, int of) {
        count.setText(getTranslation("caseload.admission.answered", answered, of));
        bar.setValue((double) answered / of);
    }

    private void save(boolean thenPlan) {
        form.submit().flatMap(this::admit).ifPresent(patient -> {
            done = true;
            var address = "patients/" + patient.record() + (thenPlan ? "/plan/quick" : "");
            getUI().ifPresent(ui -> ui.navigate(address));
        });
    }

    private Optional<PatientCard> admit(Admission admission) {
        try {
            var patient = caseload.admit(admission, form.laterParts());
            Notices.done(getTranslation("caseload.admission.saved", patient.displayName(), patient.record()));
            if (admission.email() != null) {
                invite(patient, new EmailAddress(admission.email()));
            }
            return Optional.of(patient);
        } catch (RuleViolation e) {
            Notices.problem(getTranslation(e.code(), e.arguments()));
            return Optional.empty();
        }
    }

    /** The record is saved by now: an invitation that fails is told, and can be sent again from the chart. */
    private void invite(PatientCard patient, EmailAddress address) {
        try {
            caseload.invite(patient.id(), address);
        } catch (RuleViolation e) {
            Notices.problem(getTranslation(
                    "caseload.admission.saved-not-invited",
                    patient.displayName(),
                    getTranslation(e.code(), e.arguments())));
        }
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate("caseload"));
    }
}
