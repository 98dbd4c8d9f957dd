package health.steadfast.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.Ids;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.Segments;
import health.steadfast.training.SheetDay;
import health.steadfast.training.SheetEntry;
import health.steadfast.training.SheetOrigin;
import health.steadfast.training.WeekSheet;
import health.steadfast.training.WeekSheets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The sheet of one week with what it needs to be saved. Everything keyed is kept at once, until it is saved. */
final class SheetForm extends Div {

    private static final int REASON_KEPT_AFTER_MS = 600;

    private final transient WeekSheets sheets;
    private final transient Catalogue catalogue;
    private final PatientCard patient;
    private final LocalDate week;
    private final Segments<SheetOrigin> origin;
    private final TextField reason = new TextField(getTranslation("training.sheet.reason"));
    private final Div place = new Div();
    private final Div note = new Div();
    private final Span count = new Span();
    private final Button save = new Button(getTranslation("training.sheet.save"), click -> save());
    private final Button discard = new Button(getTranslation("training.sheet.discard"), click -> discard());
    private UUID id = Ids.next(); // the same saving however often it is sent
    private WeekSheet sheet;
    private SheetTable table;

    SheetForm(WeekSheets sheets, Catalogue catalogue, PatientCard patient, LocalDate week) {
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.patient = patient;
        this.week = week;
        this.sheet = sheets.read(patient.id(), week);
        this.table = table(sheet.keyed());
        addClassName("sheet-form");
        origin = new Segments<>(
                getTranslation("training.sheet.origin"),
                it -> getTranslation("training.sheet.origin." + it),
                List.of(SheetOrigin.values()));
        origin.setId("origin");
        origin.setValue(SheetOrigin.PAPER);
        reason.setId("reason");
        reason.setMaxLength(SheetEntry.MAX_REASON);
        reason.setHelperText(getTranslation("training.sheet.reason.why"));
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setValueChangeTimeout(REASON_KEPT_AFTER_MS);
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        discard.setId("discard");
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        note.setId("sheet-note");
        note.getElement().setAttribute("role", "status");
        count.setId("sheet-count");
        place.addClassNames("sf-card", "sheet-place");
        var foot = new Div(save, discard, count);
        foot.addClassName("sheet-foot");
        add(origin, note, place, reason, foot, legend());
        show();
        origin.addValueChangeListener(event -> keep());
        reason.addValueChangeListener(event -> keep());
    }

    /** What a therapist half keyed before is there again, also when somebody saved meanwhile. */
    private void show() {
        note.removeAll();
        reason.setVisible(sheet.needsReason());
        var draft = sheet.draft();
        if (draft == null) {
            fill(sheet.keyed());
        } else {
            origin.setValue(draft.origin());
            reason.setValue(Objects.requireNonNullElse(draft.reason(), ""));
            say(draft.no() == sheet.no() ? "training.sheet.draft" : "training.sheet.overtaken");
            fill(sheet.again(draft.before(), draft.days()));
        }
    }

    private void fill(List<SheetDay> days) {
        place.removeAll();
        if (sheet.columns().isEmpty()) {
            place.add(new EmptyState(
                    getTranslation("training.sheet.no-plan"), getTranslation("training.sheet.no-plan.text")));
        } else {
            table = table(days);
            place.add(table);
        }
        save.setVisible(!sheet.columns().isEmpty());
        tell();
    }

    private SheetTable table(List<SheetDay> days) {
        return new SheetTable(sheet, days, catalogue, this::keep);
    }

    void save() {
        reason.setInvalid(false);
        if (sheet.columns().isEmpty() || !table.check()) {
            if (!sheet.columns().isEmpty()) {
                say("training.sheet.number");
            }
            return;
        }
        var before = sheet.keyed();
        try {
            sheets.save(patient.id(), entry(table.days()));
            var words = getTranslation("training.sheet.saved", exercises(), patient.givenName());
            read();
            Notices.doneWithUndo(words, () -> undo(before));
        } catch (StaleData e) {
            overtaken();
        } catch (RuleViolation e) {
            refuse(e);
        }
    }

    private SheetEntry entry(List<SheetDay> days) {
        return new SheetEntry(id, week, sheet.no(), origin.getValue(), reason.getValue(), days);
    }

    private void refuse(RuleViolation problem) {
        var words = getTranslation(problem.code(), problem.arguments());
        if (problem.code().equals("training.sheet.reason-needed")) {
            reason.setErrorMessage(words);
            reason.setInvalid(true);
            reason.focus();
        } else {
            note.removeAll();
            note.add(new Paragraph(words));
        }
    }

    /** A colleague was first: what was keyed here is kept and laid over what stands there now. */
    private void overtaken() {
        keep();
        read();
    }

    private void undo(List<SheetDay> before) {
        try {
            sheets.save(patient.id(), entry(before));
            read();
            Notices.done(getTranslation("training.sheet.undone"));
        } catch (StaleData e) {
            read();
            Notices.problem(getTranslation("training.sheet.overtaken"));
        } catch (RuleViolation e) {
            Notices.problem(getTranslation(e.code(), e.arguments()));
        }
    }

    private void discard() {
        sheets.forget(patient.id(), week);
        read();
    }

    private void read() {
        id = Ids.next();
        sheet = sheets.read(patient.id(), week);
        show();
    }

    private void keep() {
        sheets.keep(
                patient.id(),
                week,
                new WeekSheet.Draft(sheet.no(), origin.getValue(), reason.getValue(), sheet.keyed(), table.days()));
        tell();
    }

    private void tell() {
        count.setText(getTranslation("training.sheet.count", exercises()));
    }

    private int exercises() {
        return table.days().stream().mapToInt(day -> day.done().size()).sum();
    }

    private void say(String key) {
        note.removeAll();
        note.add(new Paragraph(getTranslation(key)));
    }

    private Paragraph legend() {
        var legend = new Paragraph(getTranslation("training.sheet.legend"));
        legend.addClassName("sf-caption");
        return legend;
    }
}
