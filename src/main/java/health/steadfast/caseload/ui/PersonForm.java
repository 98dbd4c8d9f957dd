package health.steadfast.caseload.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.caseload.Admission;
import health.steadfast.caseload.PersonalPart.Person;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.shared.ui.DateInput;
import java.time.LocalDate;

/** Who it is, and how the person is reached. */
class PersonForm extends PartForm<Person> {

    PersonForm(LocalDate today) {
        super(Person.class);
        var given = line("givenName", Admission.MAX_NAME);
        var family = line("familyName", Admission.MAX_NAME);
        bindRequired(given, "givenName");
        bindRequired(family, "familyName");
        var born = new DateInput(getTranslation("caseload.admission.birth-date"));
        born.setId("birthDate");
        born.setAutoOpen(false); // a birth date is typed, not leafed to
        binder.forField(born)
                .asRequired(missing())
                .withValidator(date -> date.isBefore(today), getTranslation("caseload.admission.born-in-future"))
                .withValidator(
                        date -> !date.isBefore(Admission.EARLIEST_BIRTH),
                        getTranslation("caseload.admission.born-too-early"))
                .bind("birthDate");
        show(given, family, born, language(), email(), phone());
    }

    private void bindRequired(TextField field, String property) {
        binder.forField(field)
                .asRequired(missing())
                .withValidator(text -> !text.isBlank(), missing())
                .bind(property);
    }

    private Select<String> language() {
        var language = new Select<String>();
        language.setLabel(getTranslation("caseload.admission.language"));
        language.setId("language");
        language.setItems("en", "de");
        language.setItemLabelGenerator(it -> getTranslation("shared.language." + it));
        binder.forField(language).bind("language");
        return language;
    }

    private EmailField email() {
        var email = new EmailField(getTranslation("caseload.profile.email"));
        email.setId("email");
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        binder.forField(email)
                .withValidator(text -> text.isBlank() || EmailAddress.isValid(text), getTranslation("form.email"))
                .withConverter(text -> text.isBlank() ? null : text.strip(), text -> text == null ? "" : text)
                .bind("email");
        return email;
    }

    private TextField phone() {
        var phone = line("phone", ProfilePart.MAX_PHONE);
        bindOptional(phone, "phone");
        return phone;
    }
}
