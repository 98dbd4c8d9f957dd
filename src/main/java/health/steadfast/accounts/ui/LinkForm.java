package health.steadfast.accounts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.accounts.AccountSetup;
import health.steadfast.accounts.OpenedLink;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.RuleViolation;
import java.util.Optional;
import java.util.function.Consumer;

/** Birth date where it is asked for, and a new password. What is wrong is said at its place. */
final class LinkForm extends Composite<Div> {

    private final transient AccountSetup setup;
    private final String token;
    private final transient Consumer<Optional<SignedInMember>> done;
    private final BirthDateField birthDate = new BirthDateField(getTranslation("accounts.birth-date"));
    private final NewPasswordField password;
    private final Paragraph problem = new Paragraph();

    LinkForm(AccountSetup setup, String token, OpenedLink link, Consumer<Optional<SignedInMember>> done) {
        this.setup = setup;
        this.token = token;
        this.done = done;
        password = new NewPasswordField(typed -> setup.strength(token, typed));
        birthDate.setVisible(link.asksBirthDate());
        birthDate.setHelperText(getTranslation("accounts.birth-date.why"));
        problem.addClassNames("account-problem", "tone-watch");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        getContent().addClassName("sf-fields");
        if (link.email() != null) {
            getContent().add(new Span(getTranslation("accounts.link.sign-in-name", link.email())));
        }
        getContent().add(birthDate, password, problem, save());
    }

    private Button save() {
        var save = new Button(getTranslation("accounts.link.save"), click -> submit());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save.setEnabled(true));
        Shortcuts.addShortcutListener(getContent(), this::submit, Key.ENTER).listenOn(getContent());
        return save;
    }

    private void submit() {
        problem.setVisible(false);
        birthDate.setInvalid(false);
        try {
            done.accept(setup.accept(token, birthDate.typed(), password.value()));
        } catch (RuleViolation e) {
            show(e, getTranslation(e.code(), e.arguments()));
        }
    }

    private void show(RuleViolation violation, String words) {
        if (violation.code().startsWith("accounts.password")) {
            password.refuse(words);
        } else if (violation.code().startsWith("accounts.link.birth-date")) {
            birthDate.setErrorMessage(words);
            birthDate.setInvalid(true);
            birthDate.focus();
        } else {
            problem.setText(words);
            problem.setVisible(true);
        }
    }
}
