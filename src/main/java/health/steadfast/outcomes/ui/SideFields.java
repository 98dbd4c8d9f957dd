package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import health.steadfast.outcomes.Laterality;
import health.steadfast.outcomes.Measure;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.MeasurementProblem.Field;
import health.steadfast.outcomes.NotCompleted;
import health.steadfast.outcomes.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The trials of one side, why one was not finished, and sub-totals where there are some. */
final class SideFields extends Div {

    private static final List<BigDecimal> GRADES =
            Stream.of("0", "1", "1.5", "2", "3", "4").map(BigDecimal::new).toList();

    private final Measure measure;
    private final Laterality side;
    private final List<AbstractField<?, BigDecimal>> trials = new ArrayList<>();
    private final List<BigDecimalField> parts = new ArrayList<>();
    private final Select<NotCompleted> notCompleted = new Select<>();

    SideFields(Measure measure, Laterality side, MeasureWords words) {
        this.measure = measure;
        this.side = side;
        addClassName("measure-side");
        if (side != Laterality.NONE) {
            add(new H3(words.side(side, getLocale())));
        }
        if (measure == Measure.MSWS12) {
            add(new Paragraph(getTranslation("outcomes.msws")));
        }
        for (var i = 0; i < measure.trials(); i++) {
            var field = measure.unit() == Unit.GRADE ? grade(words) : number(i, words);
            field.setId("value-" + side.name() + "-" + i);
            trials.add(field);
            add(field);
        }
        measure.parts().forEach(part -> {
            var field = new BigDecimalField(getTranslation("outcomes.part." + part.code()));
            field.setId("part-" + part.code());
            field.setHelperText("0–" + part.max());
            parts.add(field);
            add(field);
        });
        notCompleted.setId("reason-" + side.name());
        notCompleted.setLabel(getTranslation("outcomes.reason"));
        notCompleted.setEmptySelectionAllowed(true);
        notCompleted.setEmptySelectionCaption(getTranslation("outcomes.reason.none"));
        notCompleted.setItems(NotCompleted.values());
        notCompleted.setItemLabelGenerator(it -> it == null
                ? getTranslation("outcomes.reason.none")
                : getTranslation("outcomes.not-completed." + it.name()));
        add(notCompleted);
    }

    private Select<BigDecimal> grade(MeasureWords words) {
        var select = new Select<BigDecimal>();
        select.setLabel(getTranslation("outcomes.ask.GRADE"));
        select.setItems(GRADES);
        select.setItemLabelGenerator(it -> words.value(measure, it, getLocale()));
        return select;
    }

    private BigDecimalField number(int index, MeasureWords words) {
        var unit = getTranslation("outcomes.ask." + measure.unit().name());
        var field = new BigDecimalField(
                measure.trials() == 1 ? unit : getTranslation("outcomes.ask.trial", index + 1, unit));
        field.setLocale(getLocale());
        var range = measure.range();
        field.setHelperText(getTranslation(
                range.aboveMin() ? "outcomes.help.above" : "outcomes.help.range", range.min(), range.max()));
        field.addValueChangeListener(event -> {
            var value = event.getValue();
            if (value != null && measure.has(value) && measure.isUnusual(value)) {
                field.setHelperText(getTranslation("outcomes.help.unusual", words.value(measure, value, getLocale())));
            }
        });
        return field;
    }

    Laterality side() {
        return side;
    }

    boolean isEmpty() {
        return notCompleted.isEmpty() && trials.stream().allMatch(AbstractField::isEmpty);
    }

    /** One a trial, the optional last ones left out where they stay empty without a reason. */
    List<@Nullable BigDecimal> values() {
        var values = new ArrayList<@Nullable BigDecimal>();
        trials.forEach(field -> values.add(field.getValue()));
        while (values.size() > measure.leastTrials() && values.getLast() == null) {
            values.removeLast();
        }
        return Collections.unmodifiableList(values);
    }

    /** All sub-totals, or none if none was told. */
    List<BigDecimal> parts() {
        return parts.stream()
                .map(BigDecimalField::getValue)
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    NotCompleted notCompleted() {
        return notCompleted.getValue();
    }

    void missing() {
        show(Field.VALUE, 0, getTranslation("form.required"));
    }

    void show(Field field, int index, String words) {
        switch (field) {
            case VALUE -> say(trials.get(Math.min(index, trials.size() - 1)), words);
            case PARTS -> say(parts.get(Math.min(index, parts.size() - 1)), words);
            default -> say(notCompleted, words);
        }
    }

    void clear() {
        Stream.of(trials, parts, List.of(notCompleted))
                .flatMap(List::stream)
                .forEach(it -> ((HasValidationProperties) it).setInvalid(false));
    }

    private static void say(AbstractField<?, ?> field, String words) {
        var validated = (HasValidationProperties) field;
        validated.setErrorMessage(words);
        validated.setInvalid(true);
        if (field instanceof BigDecimalField number) {
            number.setManualValidation(true);
        }
    }
}
