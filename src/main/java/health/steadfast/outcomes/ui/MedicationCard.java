package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.outcomes.MedicationNote;
import health.steadfast.outcomes.MedicationNotes;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Notices;
import java.time.LocalDate;

/** Dated notes about medication beside the measures, with a field to write one. */
public final class MedicationCard extends Composite<Section> {

    private final transient MedicationNotes notes;
    private final transient PatientId patient;
    private final LocalDate today;
    private final Div written = new Div();
    private final DateInput on = new DateInput(getTranslation("outcomes.medication.on"));
    private final TextArea words = new TextArea(getTranslation("outcomes.medication.words"));

    public MedicationCard(MedicationNotes notes, PatientId patient, LocalDate today) {
        this.notes = notes;
        this.patient = patient;
        this.today = today;
        on.setId("medication-on");
        on.setMax(today);
        on.setValue(today);
        on.addValueChangeListener(event -> on.setInvalid(false));
        words.setId("medication-words");
        words.setMaxLength(MedicationNote.MAX_WORDS);
        words.addValueChangeListener(event -> words.setInvalid(false));
        var save = new Button(getTranslation("outcomes.medication.save"), click -> save());
        save.setId("save-medication");
        var form = new Div(on, words, save);
        form.addClassName("medication-form");
        var caption = new Paragraph(getTranslation("outcomes.medication.caption"));
        caption.addClassName("sf-caption");
        getContent().addClassNames("sf-card", "medication-card");
        getContent().add(new H2(getTranslation("outcomes.medication")), caption, written, form);
        show();
    }

    private void show() {
        written.removeAll();
        var list = new UnorderedList();
        notes.of(patient).forEach(note -> list.add(item(note)));
        written.add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph(getTranslation("outcomes.medication.none")));
    }

    private ListItem item(MedicationNote note) {
        var day = Formats.date(note.on(), today, getLocale());
        var date = new Span(day);
        date.addClassName("fall-date");
        var by = new Span(" " + note.by());
        by.addClassName("sf-caption");
        var back = new Button(getTranslation("outcomes.medication.take-back"), click -> withdraw(note));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("withdraw-medication");
        back.setAriaLabel(getTranslation("outcomes.medication.take-back-of", day));
        return new ListItem(date, new Span(" " + note.words()), by, back);
    }

    /** What is refused is said at its field and nothing typed is lost. */
    private void save() {
        var day = on.getValue();
        if (day == null) {
            on.setErrorMessage(getTranslation("outcomes.medication.on.missing"));
            on.setInvalid(true);
            return;
        }
        try {
            notes.write(patient, day, words.getValue());
            words.clear();
            show();
            Notices.done(getTranslation("outcomes.medication.saved"));
        } catch (RuleViolation e) {
            var text = getTranslation(e.code(), e.arguments());
            if (e.code().equals("outcomes.medication.words-length")) {
                words.setErrorMessage(text);
                words.setInvalid(true);
            } else {
                on.setErrorMessage(text);
                on.setInvalid(true);
            }
        } catch (NotFound e) {
            Notices.problem(getTranslation("outcomes.gone"));
        }
    }

    private void withdraw(MedicationNote note) {
        try {
            notes.withdraw(patient, note.id());
            show();
            Notices.doneWithUndo(getTranslation("outcomes.medication.taken-back"), () -> {
                notes.restore(patient, note.id());
                show();
            });
        } catch (NotFound e) {
            Notices.problem(getTranslation("outcomes.gone"));
        }
    }
}
