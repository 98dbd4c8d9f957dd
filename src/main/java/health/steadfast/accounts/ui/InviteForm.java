package health.steadfast.accounts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.Profession;
import health.steadfast.accounts.StaffInvitation;
import health.steadfast.shared.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Name, address, position and language of somebody to invite. */
final class InviteForm extends Composite<Div> {

    /** What staff can be: a role and, for therapists, the profession. */
    public enum Position {
        PHYSIOTHERAPIST(Role.THERAPIST, Profession.PHYSIOTHERAPIST),
        OCCUPATIONAL_THERAPIST(Role.THERAPIST, Profession.OCCUPATIONAL_THERAPIST),
        ADMIN(Role.ADMIN, null);

        private final Role role;
        private final @Nullable Profession profession;

        Position(Role role, @Nullable Profession profession) {
            this.role = role;
            this.profession = profession;
        }

        String key() {
            return profession == null ? "accounts.role." + role.name() : "accounts.profession." + profession.name();
        }
    }

    /** What the fields hold; public for the binder alone. */
    public record Answers(String name, String email, Position position, Language language) {

        StaffInvitation invitation() {
            return new StaffInvitation(name, new EmailAddress(email), position.role, position.profession, language);
        }
    }

    private final Binder<Answers> binder = new Binder<>(Answers.class);

    InviteForm() {
        var name = new TextField(getTranslation("accounts.name"));
        name.setId("name");
        name.setMaxLength(StaffInvitation.MAX_NAME_LENGTH);
        name.setAutofocus(true);
        var email = new EmailField(getTranslation("accounts.email"));
        email.setId("email");
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        var position = choice("accounts.role", "position", Position.values(), Position::key);
        var language =
                choice("accounts.language", "language", Language.values(), it -> "accounts.language." + it.name());
        language.setValue(Language.ofCode(getLocale().getLanguage()).orElse(Language.ENGLISH));
        var missing = getTranslation("form.required");
        binder.forField(name)
                .asRequired(missing)
                .withValidator(text -> !text.isBlank(), missing)
                .bind("name");
        binder.forField(email)
                .asRequired(missing)
                .withValidator(EmailAddress::isValid, getTranslation("accounts.email.wrong"))
                .bind("email");
        binder.forField(position).asRequired(missing).bind("position");
        binder.forField(language).asRequired(missing).bind("language");
        getContent().addClassName("sf-fields");
        getContent().add(name, email, position, language);
    }

    /** The invitation, or empty if a field is missing or wrong (the field then says why). */
    Optional<StaffInvitation> submit() {
        try {
            return Optional.of(binder.writeRecord().invitation());
        } catch (ValidationException e) {
            return Optional.empty();
        }
    }

    /** Radio buttons: a required select is announced in a way that screen readers must not be told. */
    private <T> RadioButtonGroup<T> choice(String label, String id, T[] choices, Function<T, String> key) {
        var group = new RadioButtonGroup<T>(getTranslation(label));
        group.setId(id);
        group.setItems(Arrays.asList(choices));
        group.setItemLabelGenerator(it -> getTranslation(key.apply(it)));
        return group;
    }
}
