package health.steadfast.workspace.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.caseload.Contact;
import health.steadfast.caseload.ContactKind;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Segments;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A visit, call or video to note or to correct; what is refused is said at the field and nothing is lost. */
class ContactDialog extends Dialog {

    private final Segments<ContactKind> kind = new Segments<>(
            getTranslation("workspace.contact.kind"),
            it -> getTranslation("workspace.contact.kind." + it.name()),
            List.of(ContactKind.values()));
    private final Segments<Boolean> answered = new Segments<>(
            getTranslation("workspace.contact.answered"),
            it -> getTranslation("workspace.contact.answered." + it),
            List.of(true, false));
    private final DateInput on = new DateInput(getTranslation("workspace.contact.on"));
    private final IntegerField minutes = new IntegerField(getTranslation("workspace.call.minutes"));
    private final DateInput next = new DateInput(getTranslation("workspace.call.next"));
    private final TextArea note = new TextArea(getTranslation("workspace.call.note"));
    private final Div refused = new Div();

    /** @param before what is corrected; null: a new one */
    ContactDialog(String title, LocalDate today, @Nullable Contact before, Consumer<Contact> onSave) {
        setHeaderTitle(title);
        addClassName("contact-dialog");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        kind.setId("contact-kind");
        answered.setId("contact-answered");
        on.setId("contact-on");
        on.setMax(today);
        minutes.setId("contact-minutes");
        minutes.setMin(0);
        minutes.setMax(Contact.MAX_MINUTES);
        minutes.setStepButtonsVisible(true);
        next.setId("contact-next");
        note.setId("contact-note");
        note.setMaxLength(Contact.MAX_NOTE);
        refused.setId("contact-refused");
        refused.getElement().setAttribute("role", "alert");
        fill(before == null ? new Contact(ContactKind.CALL, today, 0, true, null, null) : before);
        if (before == null) {
            minutes.clear();
        }
        var row = new Div(on, minutes, next);
        row.addClassName("contact-row");
        add(kind, answered, row, note, refused);
        var save = new Button(getTranslation("workspace.rests.save"), click -> {
            save(onSave);
            click.getSource().setEnabled(isOpened());
        });
        save.setDisableOnClick(true);
        save.setId("save-contact");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    private void fill(Contact contact) {
        kind.setValue(contact.kind());
        answered.setValue(contact.answered());
        on.setValue(contact.on());
        minutes.setValue(contact.minutes());
        next.setValue(contact.nextOn());
        note.setValue(contact.note() == null ? "" : contact.note());
    }

    /** Once: the second of two clicks may arrive when the first has noted the contact. */
    private void save(Consumer<Contact> onSave) {
        if (!isOpened()) {
            return;
        }
        refused.removeAll();
        on.setInvalid(false);
        minutes.setInvalid(false);
        next.setInvalid(false);
        note.setInvalid(false);
        var day = on.getValue();
        var spent = minutes.getValue();
        if (day == null) {
            refuse(on, getTranslation("workspace.contact.on.missing"));
        } else if (spent == null && answered.getValue()) {
            refuse(minutes, getTranslation("workspace.contact.minutes.missing", Contact.MAX_MINUTES));
        } else {
            save(day, spent == null ? 0 : spent, onSave);
        }
    }

    private void save(LocalDate day, int spent, Consumer<Contact> onSave) {
        try {
            onSave.accept(
                    new Contact(kind.getValue(), day, spent, answered.getValue(), next.getValue(), note.getValue()));
            close();
        } catch (RuleViolation e) {
            var text = getTranslation(e.code(), e.arguments());
            switch (e.code()) {
                case "caseload.contact.minutes-range" -> refuse(minutes, text);
                case "caseload.contact.note-length" -> refuse(note, text);
                case "caseload.contact.in-future", "caseload.contact.before-birth" -> refuse(on, text);
                case "caseload.contact.next-before", "caseload.contact.in-vain" -> refuse(next, text);
                default -> refused.add(new Paragraph(text));
            }
        } catch (StaleData e) {
            refused.add(new Paragraph(getTranslation("workspace.contact.stale")));
        } catch (NotFound e) {
            refused.add(new Paragraph(getTranslation("workspace.call.no-access")));
        }
    }

    private static void refuse(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }
}
