package health.steadfast.accounts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.accounts.PasswordRules;
import health.steadfast.accounts.PasswordRules.Strength;
import java.util.function.Function;

/** A new password, with a meter that tells in words how hard it is to guess. */
final class NewPasswordField extends Composite<Div> {

    private final PasswordField field = new PasswordField(getTranslation("accounts.password.new"));
    private final ProgressBar bar = new ProgressBar(0, Strength.values().length - 1.0);
    private final Span word = new Span();
    private final transient Function<String, Strength> strength;

    NewPasswordField(Function<String, Strength> strength) {
        this.strength = strength;
        field.setId("new-password");
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setMaxLength(PasswordRules.MAX_LENGTH);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setHelperText(getTranslation("accounts.password.advice", PasswordRules.MIN_LENGTH));
        field.addValueChangeListener(change -> measure(change.getValue()));
        bar.getElement().setAttribute("aria-hidden", "true");
        word.getElement().setAttribute("role", "status");
        var meter = new Div(bar, word);
        meter.addClassName("password-meter");
        getContent().addClassName("new-password");
        getContent().add(field, meter);
        measure("");
    }

    String value() {
        return field.getValue();
    }

    void clear() {
        field.clear();
    }

    /** Says at its place why a password was not taken. */
    void refuse(String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(true);
        field.focus();
    }

    private void measure(String password) {
        field.setInvalid(false);
        if (password.isEmpty()) {
            bar.setValue(0);
            word.setText("");
            return;
        }
        var measured = strength.apply(password);
        bar.setValue(measured.ordinal());
        word.setText(getTranslation("accounts.password.strength." + measured.name()));
    }
}
