package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import health.steadfast.plans.Dose;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets, and what one set is counted in. */
class AmountFields extends Composite<Div> {

    private static final int USUAL_REPETITIONS = 8;
    private static final int USUAL_HOLD = 20;
    private static final int USUAL_METRES = 20;
    private static final int USUAL_WORK = 60;

    private final IntegerField sets = NumberFields.whole(getTranslation("plans.draft.sets"), 1, Dose.MAX_SETS);
    private final IntegerField repetitions =
            NumberFields.whole(getTranslation("plans.draft.repetitions"), 1, Dose.MAX_REPETITIONS);
    private final IntegerField hold = NumberFields.whole(getTranslation("plans.draft.hold"), 1, Dose.MAX_HOLD_SECONDS);
    private final NumberField minutes = NumberFields.halves(
            getTranslation("plans.draft.minutes"), Dose.MIN_MINUTES.doubleValue(), Dose.MAX_MINUTES.doubleValue());
    private final IntegerField metres = NumberFields.whole(getTranslation("plans.draft.metres"), 1, Dose.MAX_METRES);
    private final IntegerField work =
            NumberFields.whole(getTranslation("plans.draft.work"), Dose.MIN_WORK_SECONDS, Dose.MAX_WORK_SECONDS);
    private final Select<Measure> measure = new Select<>();
    private boolean quiet;

    AmountFields(Runnable changed) {
        measure.setAriaLabel(getTranslation("plans.draft.measure"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(it -> getTranslation("plans.draft.measure." + it.name()));
        measure.addClassName("plan-measure");
        measure.addValueChangeListener(event -> {
            showFields();
            tell(changed);
        });
        fields().forEach(field -> field.addValueChangeListener(event -> tell(changed)));
        getContent().addClassName("plan-amount");
        getContent().add(sets, new Span("×"), repetitions, hold, minutes, metres, work, measure);
    }

    void focus() {
        sets.focus();
    }

    void edit(Dose dose) {
        quiet = true;
        sets.setValue(dose.sets());
        repetitions.setValue(dose.repetitions());
        hold.setValue(dose.holdSeconds());
        minutes.setValue(dose.minutes() == null ? null : dose.minutes().doubleValue());
        metres.setValue(dose.metres());
        work.setValue(dose.workSeconds());
        measure.setValue(Measure.of(dose));
        showFields();
        quiet = false;
    }

    /** The dose with the amount of these fields, or empty if one of them is wrong. */
    Optional<Dose> submit(Dose dose) {
        if (firstInvalid().isPresent()) {
            return Optional.empty();
        }
        var kind = measure.getValue();
        return Optional.of(dose.withAmount(new Dose(
                sets.getValue(),
                kind.hasRepetitions() ? repetitions.getValue() : null,
                kind.hasHold() ? hold.getValue() : null,
                kind == Measure.MINUTES ? BigDecimal.valueOf(minutes.getValue()) : null,
                kind == Measure.DISTANCE ? metres.getValue() : null,
                kind == Measure.INTERVALS ? work.getValue() : null,
                dose.restSeconds(),
                dose.side(),
                dose.support(),
                dose.load(),
                dose.effort())));
    }

    Optional<Focusable<?>> firstInvalid() {
        return fields().filter(field -> field.isVisible() && (field.isInvalid() || field.isEmpty()))
                .<Focusable<?>>map(field -> field)
                .findFirst();
    }

    private void showFields() {
        var kind = measure.getValue();
        show(repetitions, kind.hasRepetitions(), USUAL_REPETITIONS);
        show(hold, kind.hasHold(), USUAL_HOLD);
        show(metres, kind == Measure.DISTANCE, USUAL_METRES);
        show(work, kind == Measure.INTERVALS, USUAL_WORK);
        minutes.setVisible(kind == Measure.MINUTES);
        minutes.setRequired(kind == Measure.MINUTES);
        if (kind == Measure.MINUTES && minutes.isEmpty()) {
            minutes.setValue(1.0);
        }
    }

    private static void show(IntegerField field, boolean visible, int usual) {
        field.setVisible(visible);
        field.setRequired(visible);
        if (visible && field.isEmpty()) {
            field.setValue(usual);
        }
    }

    private Stream<AbstractNumberField<?, ?>> fields() {
        sets.setRequired(true);
        return Stream.of(sets, repetitions, hold, minutes, metres, work);
    }

    private void tell(Runnable changed) {
        if (!quiet) {
            changed.run();
        }
    }
}
