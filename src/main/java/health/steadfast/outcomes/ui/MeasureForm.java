package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.outcomes.Circumstances;
import health.steadfast.outcomes.Condition;
import health.steadfast.outcomes.Laterality;
import health.steadfast.outcomes.Licence;
import health.steadfast.outcomes.Measure;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.MeasurementProblem;
import health.steadfast.outcomes.NewMeasurement;
import health.steadfast.outcomes.Orthosis;
import health.steadfast.outcomes.Pace;
import health.steadfast.outcomes.SeriesKey;
import health.steadfast.outcomes.WalkingAid;
import health.steadfast.shared.ui.DateInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one measure, as many trials and sides as it has. */
final class MeasureForm extends Div {

    private final Measure measure;
    private final DateInput takenOn = new DateInput(getTranslation("outcomes.column.date"));
    private final Select<String> subject = new Select<>();
    private final List<SideFields> sides = new ArrayList<>();
    private final Select<WalkingAid> aid = new Select<>();
    private final Select<Orthosis> orthosis = new Select<>();
    private final Select<Pace> pace = new Select<>();
    private final TextField device = new TextField(getTranslation("outcomes.device"));
    private final Checkbox last = new Checkbox(getTranslation("outcomes.final.label"));
    private final TextArea note = new TextArea(getTranslation("outcomes.note"));

    MeasureForm(Measure measure, MeasureWords words, LocalDate today) {
        this.measure = measure;
        addClassName("sf-fields");
        if (measure.licence() == Licence.PERMISSION || measure.licence() == Licence.PROTECTED) {
            var licence = new Paragraph(
                    getTranslation("outcomes.licence." + measure.licence().name()));
            licence.addClassName("sf-caption");
            add(licence);
        }
        takenOn.setId("takenOn");
        takenOn.setValue(today);
        add(takenOn);
        if (!measure.subjects().isEmpty()) {
            choice(subject, "subject", measure.subjects(), it -> words.subject(it, getLocale()));
        }
        measure.sides().forEach(side -> {
            var fields = new SideFields(measure, side, words);
            sides.add(fields);
            add(fields);
        });
        circumstances();
        last.setId("final");
        note.setId("note");
        add(last, note);
    }

    Measure measure() {
        return measure;
    }

    private void circumstances() {
        var asked = measure.conditions();
        if (asked.contains(Condition.AID)) {
            choice(aid, "aid", List.of(WalkingAid.values()), it -> getTranslation("outcomes.aid." + it.name()));
        }
        if (asked.contains(Condition.ORTHOSIS)) {
            choice(
                    orthosis,
                    "orthosis",
                    List.of(Orthosis.values()),
                    it -> getTranslation("outcomes.orthosis." + it.name()));
        }
        if (asked.contains(Condition.PACE)) {
            choice(pace, "pace", List.of(Pace.values()), it -> getTranslation("outcomes.pace." + it.name()));
        }
        if (asked.contains(Condition.DEVICE)) {
            device.setId("device");
            device.setMaxLength(60);
            device.setHelperText(getTranslation("outcomes.device.help"));
            add(device);
        }
    }

    private <T> void choice(Select<T> field, String id, List<T> items, ItemLabelGenerator<T> label) {
        field.setId(id);
        field.setLabel(getTranslation("outcomes.ask." + id));
        field.setItems(items);
        field.setItemLabelGenerator(label);
        add(field);
    }

    /** What was entered, one for each side with a value; empty if something is missing, which is then said. */
    Optional<List<NewMeasurement>> entries() {
        clear();
        var day = takenOn.getValue();
        if (day == null) {
            dateProblem(getTranslation(takenOn.isInvalid() ? "shared.date.bad" : "form.required"));
            return Optional.empty();
        }
        if (!measure.subjects().isEmpty() && subject.isEmpty()) {
            problem(subject, getTranslation("form.required"));
            return Optional.empty();
        }
        var filled = sides.stream().filter(side -> !side.isEmpty()).toList();
        if (filled.isEmpty()) {
            sides.getFirst().missing();
            return Optional.empty();
        }
        return Optional.of(filled.stream().map(side -> entry(side, day)).toList());
    }

    private NewMeasurement entry(SideFields side, LocalDate day) {
        return new NewMeasurement(
                new SeriesKey(measure, side.side(), subject.isEmpty() ? null : subject.getValue()),
                day,
                side.values(),
                side.parts(),
                side.notCompleted(),
                new Circumstances(aid.getValue(), orthosis.getValue(), pace.getValue(), text(device.getValue())),
                last.getValue(),
                text(note.getValue()));
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    void show(Laterality side, MeasurementProblem problem) {
        var words = getTranslation(problem.code(), problem.arguments().toArray());
        switch (problem.field()) {
            case DATE -> dateProblem(words);
            case AID -> problem(aid, words);
            case ORTHOSIS -> problem(orthosis, words);
            case PACE -> problem(pace, words);
            case NOTE -> problem(note, words);
            case VALUE, PARTS, NOT_COMPLETED ->
                sides.stream()
                        .filter(it -> it.side() == side)
                        .forEach(it -> it.show(problem.field(), problem.index(), words));
        }
    }

    void dateProblem(String words) {
        problem(takenOn, words);
    }

    private void clear() {
        List.of(subject, aid, orthosis, pace).forEach(it -> it.setInvalid(false));
        takenOn.setManualValidation(true);
        note.setInvalid(false);
        sides.forEach(SideFields::clear);
    }

    private static void problem(HasValidationProperties field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }
}
