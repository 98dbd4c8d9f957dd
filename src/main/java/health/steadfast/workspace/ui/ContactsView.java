package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.ContactService;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.workspace.ChartService;
import health.steadfast.workspace.Contacts;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;

/** Visits, calls and videos with one patient, beside the reports they answer. */
@Route(WorkspaceRoutes.CONTACTS)
@RolesAllowed(Roles.THERAPIST)
class ContactsView extends RecordPage {

    private final transient ChartService charts;
    private final transient ContactService contacts;
    private final transient PatientCalls calls;

    ContactsView(ChartService charts, ContactService contacts, PatientCalls calls) {
        this.charts = charts;
        this.contacts = contacts;
        this.calls = calls;
    }

    @Override
    void open(RecordNumber record, BeforeEnterEvent event) {
        show(record);
    }

    private void show(RecordNumber record) {
        var page = charts.contacts(record);
        begin(page.card().displayName());
        var body = new Div(
                new FallsCard(
                        page.falls(),
                        page.symptoms(),
                        page.card(),
                        page.today(),
                        report -> calls.open(PatientAtHand.of(page), report, () -> show(record))),
                new ContactsCard(page, line -> correct(page, line)));
        body.addClassName("contacts-body");
        add(new ChartHeader(page.card(), page.fallCount(), ChartHeader.Part.CONTACTS, note(page)), body);
    }

    private Button note(Contacts page) {
        var note = new Button(
                getTranslation("workspace.contact.note"),
                SfIcon.PHONE.create(),
                click -> new ContactDialog(getTranslation("workspace.contact.note"), page.today(), null, contact -> {
                            contacts.note(page.card().id(), contact);
                            done(page, "workspace.contact.noted");
                        })
                        .open());
        note.setId("note-contact");
        note.addThemeVariants(ButtonVariant.PRIMARY);
        return note;
    }

    private void correct(Contacts page, Contacts.Line line) {
        new ContactDialog(getTranslation("workspace.contact.correct"), page.today(), line.contact(), contact -> {
                    contacts.correct(page.card().id(), line.id(), contact);
                    done(page, "workspace.contact.corrected");
                })
                .open();
    }

    private void done(Contacts page, String key) {
        show(page.card().record());
        Notices.done(getTranslation(key));
    }
}
