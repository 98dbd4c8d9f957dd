package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import health.steadfast.outcomes.Measure;
import health.steadfast.outcomes.MeasureHistory;
import health.steadfast.outcomes.MeasureService;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.MeasurementRules;
import health.steadfast.outcomes.NewMeasurement;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.Notices;
import java.util.List;

/** Asks for the results of one measure. What is wrong is said at its field, and nothing typed is lost. */
final class MeasureDialog extends Dialog {

    private final transient MeasureService measures;
    private final transient MeasureWords words;
    private final transient PatientId patient;
    private final transient MeasureHistory history;
    private final transient Runnable saved;
    private final Select<Measure> measure = new Select<>();
    private final Div place = new Div();
    private MeasureForm form;

    MeasureDialog(
            MeasureService measures, MeasureWords words, PatientId patient, MeasureHistory history, Runnable saved) {
        this.measures = measures;
        this.words = words;
        this.patient = patient;
        this.history = history;
        this.saved = saved;
        setId("measure-dialog");
        addClassName("part-dialog");
        setHeaderTitle(getTranslation("outcomes.add"));
        setCloseOnOutsideClick(false);
        measure.setId("measure");
        measure.setLabel(getTranslation("outcomes.column.measure"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(it -> words.name(it, getLocale()));
        measure.setValue(Measure.T25FW);
        form = new MeasureForm(Measure.T25FW, words, history.today());
        measure.addValueChangeListener(event -> ask(event.getValue()));
        place.add(form);
        var fields = new Div(measure, place);
        fields.addClassName("sf-fields");
        add(fields);
        var save = new Button(getTranslation("shared.save"), click -> save());
        save.setId("save-measure");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    private void ask(Measure of) {
        form = new MeasureForm(of, words, history.today());
        place.removeAll();
        place.add(form);
    }

    private void save() {
        form.entries().ifPresent(this::keep);
    }

    private void keep(List<NewMeasurement> entries) {
        var wrong = false;
        for (var entry : entries) {
            var problems = MeasurementRules.problems(entry, history.birthDate(), history.today());
            problems.forEach(problem -> form.show(entry.series().side(), problem));
            wrong |= !problems.isEmpty();
        }
        if (wrong) {
            return;
        }
        try {
            measures.enter(patient, entries);
            close();
            Notices.done(getTranslation("outcomes.saved", words.name(form.measure(), getLocale())));
            saved.run();
        } catch (RuleViolation e) {
            form.dateProblem(getTranslation(e.code(), e.arguments()));
        }
    }
}
