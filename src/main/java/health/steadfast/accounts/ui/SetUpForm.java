package health.steadfast.accounts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import health.steadfast.accounts.ClinicSetUp;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.NewClinic;
import health.steadfast.accounts.PasswordRules.Strength;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.accounts.StaffInvitation;
import health.steadfast.shared.RuleViolation;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Code, clinic, admin and password. What is wrong is said at its place, and nothing typed is lost. */
final class SetUpForm extends Composite<Div> {

    private static final int LONGEST_CODE = 100;

    /** What the fields hold; public for the binder alone. */
    public record Answers(String code, String clinic, String zone, Language language, String name, String email) {

        NewClinic asked() {
            return new NewClinic(clinic, ZoneId.of(zone), language, name, new EmailAddress(email));
        }
    }

    private final transient ClinicSetUp setUp;
    private final transient Consumer<SignedInMember> done;
    private final Binder<Answers> binder = new Binder<>(Answers.class);
    private final TextField code = field("code", "accounts.set-up.code", LONGEST_CODE);
    private final TextField clinic = field("clinic", "accounts.set-up.clinic", NewClinic.MAX_NAME_LENGTH);
    private final ComboBox<String> zone = new ComboBox<>(getTranslation("accounts.set-up.zone"));
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(getTranslation("accounts.language"));
    private final TextField name = field("name", "accounts.set-up.name", StaffInvitation.MAX_NAME_LENGTH);
    private final EmailField email = new EmailField(getTranslation("accounts.set-up.email"));
    private final NewPasswordField password = new NewPasswordField(this::strength);
    private final Paragraph problem = new Paragraph();

    SetUpForm(ClinicSetUp setUp, Consumer<SignedInMember> done) {
        this.setUp = setUp;
        this.done = done;
        code.setHelperText(getTranslation("accounts.set-up.code.where"));
        code.setAutocomplete(Autocomplete.OFF);
        code.setAutofocus(true);
        zone.setId("zone");
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        zone.setItems(zones);
        Optional.of(ZoneId.systemDefault().getId()).filter(zones::contains).ifPresent(zone::setValue);
        zone.setHelperText(getTranslation("accounts.set-up.zone.why"));
        language.setId("language");
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> getTranslation("accounts.language." + it.name()));
        language.setValue(Language.ofCode(getLocale().getLanguage()).orElse(Language.ENGLISH));
        email.setId("email");
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setAutocomplete(Autocomplete.USERNAME);
        problem.addClassNames("account-problem", "tone-watch");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        bind();
        getContent().addClassName("sf-fields");
        getContent().add(code, clinic, zone, language, name, email, password, problem, save());
    }

    private void bind() {
        var missing = getTranslation("form.required");
        binder.forField(code).asRequired(missing).bind("code");
        binder.forField(clinic)
                .asRequired(missing)
                .withValidator(text -> !text.isBlank(), missing)
                .bind("clinic");
        binder.forField(zone).asRequired(missing).bind("zone");
        binder.forField(language).asRequired(missing).bind("language");
        binder.forField(name)
                .asRequired(missing)
                .withValidator(text -> !text.isBlank(), missing)
                .bind("name");
        binder.forField(email)
                .asRequired(missing)
                .withValidator(EmailAddress::isValid, getTranslation("accounts.email.wrong"))
                .bind("email");
    }

    private Button save() {
        var save = new Button(getTranslation("accounts.set-up.save"), click -> submit());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save.setEnabled(true));
        return save;
    }

    private void submit() {
        problem.setVisible(false);
        try {
            var answers = binder.writeRecord();
            done.accept(setUp.make(answers.code(), answers.asked(), password.value(), OpenSession.networkAddress()));
        } catch (ValidationException e) {
            e.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(it -> (Focusable<?>) it.getField())
                    .ifPresent(Focusable::focus);
        } catch (RuleViolation e) {
            show(e, getTranslation(e.code(), e.arguments()));
        }
    }

    private void show(RuleViolation violation, String words) {
        if (violation.code().startsWith("accounts.password")) {
            password.refuse(words);
        } else if (violation.code().startsWith("accounts.set-up.code")) {
            code.setErrorMessage(words);
            code.setInvalid(true);
            code.focus();
        } else {
            problem.setText(words);
            problem.setVisible(true);
        }
    }

    private Strength strength(String typed) {
        return setUp.strength(typed, List.of(clinic.getValue(), name.getValue(), email.getValue()));
    }

    private TextField field(String id, String label, int longest) {
        var field = new TextField(getTranslation(label));
        field.setId(id);
        field.setMaxLength(longest);
        return field;
    }
}
