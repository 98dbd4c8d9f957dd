package health.steadfast.accounts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import health.steadfast.accounts.OwnAccountService;
import health.steadfast.accounts.PasswordRules;
import health.steadfast.shared.RuleViolation;

/** Changes one's own password, after a look at the present one. */
final class PasswordForm extends Composite<Div> {

    private final transient OwnAccountService service;
    private final PasswordField present = new PasswordField(getTranslation("accounts.password.present"));
    private final NewPasswordField wanted;
    private final Paragraph saved = new Paragraph();

    PasswordForm(OwnAccountService service) {
        this.service = service;
        wanted = new NewPasswordField(service::strength);
        present.setId("present-password");
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.setMaxLength(PasswordRules.MAX_LENGTH);
        saved.addClassName("account-saved");
        saved.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("accounts.own.save-password"), click -> save());
        save.setId("save-password");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("sf-fields");
        getContent().add(present, wanted, save, saved);
    }

    private void save() {
        present.setInvalid(false);
        saved.setText("");
        try {
            OpenSession.goOn(service.changePassword(present.getValue(), wanted.value()));
            present.clear();
            wanted.clear();
            saved.setText(getTranslation("accounts.own.password-saved"));
        } catch (RuleViolation e) {
            show(e, getTranslation(e.code(), e.arguments()));
        }
    }

    private void show(RuleViolation violation, String words) {
        if (violation.code().equals("accounts.password.wrong")) {
            present.setErrorMessage(words);
            present.setInvalid(true);
            present.focus();
        } else {
            wanted.refuse(words);
        }
    }
}
