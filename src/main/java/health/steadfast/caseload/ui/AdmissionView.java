package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.MemberCards;
import health.steadfast.caseload.Admission;
import health.steadfast.caseload.AdmissionDraft;
import health.steadfast.caseload.AdmissionDrafts;
import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.PatientCard;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.HasKeys;
import health.steadfast.shared.ui.KeyHelp;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Admits a patient in two minutes: only what a safe first plan needs. */
@Route(CaseloadRoutes.NEW_PATIENT)
@RolesAllowed(Roles.THERAPIST)
class AdmissionView extends Main implements HasDynamicTitle, HasKeys {

    private final transient CaseloadService caseload;
    private final transient AdmissionDrafts drafts;
    private final transient Clock clock;
    private final Div offer = new Div();
    private final EmailField email = new EmailField(getTranslation("caseload.admission.email"));
    private final AdmissionForm form;
    private final ProgressBar bar = new ProgressBar();
    private final Span count = new Span();
    private boolean done;

    AdmissionView(
            CaseloadService caseload,
            AdmissionDrafts drafts,
            EquipmentChoice equipment,
            MemberCards cards,
            Clock clock) {
        this.caseload = caseload;
        this.drafts = drafts;
        this.clock = clock.withZone(cards.own().zone()); // the clinic's day
        this.form = new AdmissionForm(email, equipment, this.clock);
        addClassNames("sf-page", "admission");
        offer.addClassNames("admission-offer", "sf-advice", Tone.INFO.cssClass());
        offer.setVisible(false);
        add(header(), offer, form, footer());
        form.onProgress(this::showProgress);
        drafts.mine().ifPresent(this::offer);
        form.onChange(this::keep);
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(KeyHelp.of(getTranslation("caseload.keys.save"), "Ctrl", "Enter"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("caseload.admission.title");
    }

    /** What was begun and not finished is offered before anything new is asked. */
    private void offer(AdmissionDraft draft) {
        offer.setVisible(true);
        form.setVisible(false);
        var goOn = new Button(getTranslation("caseload.admission.draft.go-on"), click -> decided(draft));
        goOn.setId("draft-go-on");
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        var discard = new Button(getTranslation("caseload.admission.draft.discard"), click -> {
            drafts.discard();
            Notices.doneWithUndo(getTranslation("caseload.admission.draft.discarded"), () -> {
                drafts.save(draft.answers(), draft.parts());
                decided(draft);
            });
            decided(null);
        });
        discard.setId("draft-discard");
        var actions = new Div(goOn, discard);
        actions.addClassName("sf-actions");
        var name = draft.name().isEmpty() ? getTranslation("caseload.admission.draft.nameless") : draft.name();
        var when = Formats.moment(draft.savedAt(), clock.getZone(), LocalDate.now(clock), getLocale());
        offer.removeAll();
        offer.add(new Paragraph(getTranslation("caseload.admission.draft.text", name, when)), actions);
    }

    private void decided(@Nullable AdmissionDraft draft) {
        offer.setVisible(false);
        form.setVisible(true);
        if (draft != null) {
            form.fill(draft);
        }
    }

    /** Every answer is kept at once; nothing is lost by leaving, a crash or a sign-out. */
    private void keep() {
        if (!done && form.isVisible() && form.hasAnswers()) {
            drafts.save(form.answers(), form.laterParts());
        }
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
            drafts.discard();
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
