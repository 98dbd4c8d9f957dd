package health.steadfast.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import health.steadfast.caseload.Discharge;
import health.steadfast.caseload.DischargeReason;
import health.steadfast.caseload.EpisodeService;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Notices;
import java.time.LocalDate;

/** Asks why a treatment ends and how long the patient may go on using the plan, and says what follows. */
class DischargeDialog extends Dialog {

    private final Binder<Discharge> binder = new Binder<>(Discharge.class);

    DischargeDialog(EpisodeService episodes, PatientId patient, LocalDate today, Runnable after) {
        setId("discharge-dialog");
        addClassName("part-dialog");
        setHeaderTitle(getTranslation("caseload.discharge.title"));
        var fields = new Div(reason(), result(), until(today), note(), consequences());
        fields.addClassName("sf-fields");
        add(fields);
        var end = new Button(getTranslation("caseload.treatment.end-now"), click -> {
            try {
                episodes.discharge(patient, binder.writeRecord());
                close();
                Notices.doneWithUndo(getTranslation("caseload.discharge.done"), () -> {
                    episodes.reopen(patient);
                    after.run();
                });
                after.run();
            } catch (ValidationException e) {
                Notices.problem(getTranslation("caseload.discharge.incomplete"));
            } catch (StaleData e) {
                close();
                Notices.problem(getTranslation("caseload.team.changed"));
                after.run();
            }
        });
        end.setId("end-treatment");
        end.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), end);
    }

    private RadioButtonGroup<DischargeReason> reason() {
        var reason = new RadioButtonGroup<DischargeReason>(getTranslation("caseload.discharge.reason"));
        reason.setId("discharge-reason");
        reason.setItems(DischargeReason.values());
        reason.setItemLabelGenerator(it -> getTranslation("caseload.discharge." + it.name()));
        binder.forField(reason).asRequired(getTranslation("form.required")).bind("reason");
        return reason;
    }

    private TextArea result() {
        var result = new TextArea(getTranslation("caseload.discharge.result"));
        result.setId("discharge-result");
        result.setHelperText(getTranslation("caseload.discharge.result-helper"));
        result.setMaxLength(Discharge.MAX_RESULT);
        binder.forField(result)
                .asRequired(getTranslation("form.required"))
                .withValidator(text -> !text.isBlank(), getTranslation("form.required"))
                .bind("result");
        return result;
    }

    private DateInput until(LocalDate today) {
        var until = new DateInput(getTranslation("caseload.discharge.access-until"));
        until.setId("access-until");
        until.setHelperText(getTranslation("caseload.discharge.access-helper"));
        until.setValue(today.plusMonths(Discharge.USUAL_MONTHS));
        binder.forField(until)
                .asRequired(getTranslation("form.required"))
                .withValidator(
                        date -> !date.isBefore(today) && !date.isAfter(today.plusDays(Discharge.MOST_DAYS)),
                        getTranslation("caseload.discharge.access-period"))
                .bind("accessUntil");
        return until;
    }

    private TextArea note() {
        var note = new TextArea(getTranslation("caseload.discharge.note"));
        note.setId("discharge-note");
        note.setMaxLength(Discharge.MAX_NOTE);
        binder.forField(note)
                .withConverter(text -> text.isBlank() ? null : text, text -> text == null ? "" : text)
                .bind("note");
        return note;
    }

    private UnorderedList consequences() {
        return new UnorderedList(
                new ListItem(getTranslation("caseload.discharge.roster")),
                new ListItem(getTranslation("caseload.discharge.patient")),
                new ListItem(getTranslation("caseload.discharge.history")));
    }
}
