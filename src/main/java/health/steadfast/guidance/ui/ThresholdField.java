package health.steadfast.guidance.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import health.steadfast.guidance.Threshold;

/** One number: saved when it is left or confirmed, refused with the range beside it. */
class ThresholdField extends IntegerField {

    /** What to do with a new number. */
    interface Saving {
        void save(int was, int value);
    }

    ThresholdField(Threshold threshold, int value, Saving saving) {
        setId("threshold-" + threshold.name());
        addClassName("threshold-field");
        setLabel(getTranslation("guidance.threshold." + threshold.name()));
        setHelperText(getTranslation("guidance.settings.range", threshold.min(), threshold.max(), threshold.usual()));
        setMin(threshold.min());
        setMax(threshold.max());
        setStepButtonsVisible(true);
        setValue(value);
        var wrong = getTranslation("guidance.rule.threshold-range", threshold.min(), threshold.max());
        setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(wrong)
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setStepErrorMessage(wrong));
        addValueChangeListener(event -> {
            var typed = event.getValue();
            if (typed == null) {
                setErrorMessage(wrong);
                setInvalid(true);
            } else if (!isInvalid() && typed != value) {
                saving.save(value, typed);
            }
        });
    }
}
