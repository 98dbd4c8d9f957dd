package health.steadfast.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import health.steadfast.caseload.BodySide;
import health.steadfast.caseload.ClinicalPart.Tone;
import health.steadfast.caseload.MuscleGroup;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.caseload.Severity;
import health.steadfast.caseload.Spasticity;
import health.steadfast.shared.ui.SfIcon;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Spasticity by group of muscles: one row each, with side, severity, and whether the tone is of use. */
class ToneForm extends PartForm<Tone> {

    private final Map<MuscleGroup, Row> rows = new EnumMap<>(MuscleGroup.class);
    private final Div list = new Div();
    private final Select<MuscleGroup> add = new Select<>();
    private List<Spasticity> before = List.of();

    ToneForm() {
        super(Tone.class);
        list.addClassName("tone-rows");
        add.setLabel(getTranslation("caseload.tone.add"));
        add.setId("tone-add");
        add.setItemLabelGenerator(it -> getTranslation("caseload.muscles." + it.name()));
        add.addValueChangeListener(event -> {
            if (event.getValue() != null && event.isFromClient()) {
                addRow(new Spasticity(event.getValue(), BodySide.BOTH, Severity.MODERATE, false));
            }
        });
        show(new Paragraph(getTranslation("caseload.tone.helper")), list, add);
    }

    @Override
    void edit(ProfilePart part) {
        before = ((Tone) part).muscles();
        rows.clear();
        list.removeAll();
        before.forEach(this::addRow);
        offer();
    }

    @Override
    boolean isChanged() {
        return !before.equals(muscles());
    }

    @Override
    Optional<Tone> submit() {
        return Optional.of(new Tone(muscles()));
    }

    void addRow(Spasticity entry) {
        var row = new Row(entry);
        rows.put(entry.muscles(), row);
        list.add(row);
        offer();
    }

    private List<Spasticity> muscles() {
        return rows.values().stream().map(Row::entry).toList();
    }

    private void offer() {
        add.setItems(Arrays.stream(MuscleGroup.values())
                .filter(it -> !rows.containsKey(it))
                .toList());
        add.clear();
        add.setVisible(rows.size() < MuscleGroup.values().length);
    }

    private void remove(Row row) {
        rows.remove(row.muscles);
        list.remove(row);
        offer();
        add.focus();
    }

    /** One group of muscles. */
    private final class Row extends Div {

        private final MuscleGroup muscles;
        private final Select<BodySide> side;
        private final Select<Severity> severity;
        private final Checkbox useful = new Checkbox(getTranslation("caseload.tone.useful"));

        Row(Spasticity entry) {
            muscles = entry.muscles();
            var words = getTranslation("caseload.muscles." + muscles.name());
            side = choice(words, "caseload.tone.side", BodySide.values(), it -> "caseload.side." + it.name());
            severity = choice(
                    words,
                    "caseload.tone.severity",
                    new Severity[] {Severity.MILD, Severity.MODERATE, Severity.SEVERE},
                    it -> "caseload.severity." + it.name());
            side.setValue(entry.side());
            severity.setValue(entry.severity());
            useful.setValue(entry.usefulTone());
            useful.setId("useful-" + muscles.code());
            var remove = new Button(SfIcon.X.create(), click -> remove(this));
            remove.setAriaLabel(getTranslation("caseload.tone.remove", words));
            remove.addThemeNames("tertiary", "icon");
            var name = new Span(words);
            name.addClassName("tone-name");
            addClassName("tone-row");
            setId("tone-" + muscles.code());
            add(name, side, severity, useful, remove);
        }

        Spasticity entry() {
            return new Spasticity(muscles, side.getValue(), severity.getValue(), useful.getValue());
        }

        private <C> Select<C> choice(String muscles, String label, C[] choices, Function<C, String> key) {
            var select = new Select<C>();
            select.setAriaLabel(muscles + ": " + getTranslation(label));
            select.setItems(Arrays.asList(choices));
            select.setItemLabelGenerator(it -> getTranslation(key.apply(it)));
            return select;
        }
    }
}
