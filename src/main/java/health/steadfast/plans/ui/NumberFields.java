package health.steadfast.plans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;

/** Small fields for numbers that say at their place what is wrong with what was typed. */
final class NumberFields {

    private NumberFields() {}

    static IntegerField whole(String label, int min, int max) {
        var field = new IntegerField();
        field.setAriaLabel(label);
        field.setMin(min);
        field.setMax(max);
        field.addClassName("plan-number");
        var wrong = UI.getCurrent().getTranslation("plans.draft.from-to", min, max);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(wrong)
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setRequiredErrorMessage(wrong));
        return field;
    }

    static NumberField halves(String label, double min, double max) {
        var field = new NumberField();
        field.setAriaLabel(label);
        field.setMin(min);
        field.setMax(max);
        field.setStep(0.5);
        field.addClassName("plan-number");
        var wrong = UI.getCurrent().getTranslation("plans.draft.from-to-halves", min, max);
        field.setI18n(new NumberField.NumberFieldI18n()
                .setBadInputErrorMessage(wrong)
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setStepErrorMessage(wrong)
                .setRequiredErrorMessage(wrong));
        return field;
    }
}
