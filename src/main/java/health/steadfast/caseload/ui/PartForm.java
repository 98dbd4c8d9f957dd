package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import health.steadfast.caseload.ProfilePart;
import java.util.List;
import java.util.Optional;

/** The fields of one part of a profile. What is wrong says so at its field. */
abstract class PartForm<T extends ProfilePart> extends Composite<Div> {

    final Binder<T> binder;
    private final Class<T> type;

    PartForm(Class<T> type) {
        this.type = type;
        this.binder = new Binder<>(type);
        getContent().addClassName("sf-fields");
    }

    void edit(ProfilePart part) {
        binder.readRecord(type.cast(part));
    }

    boolean isChanged() {
        return binder.hasChanges();
    }

    /** The part as it was filled in, or empty if a field is wrong; that field then takes the focus. */
    Optional<T> submit() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException e) {
            e.getFieldValidationErrors().stream()
                    .map(error -> error.getField())
                    .filter(Focusable.class::isInstance)
                    .map(field -> (Focusable<?>) field)
                    .findFirst()
                    .ifPresent(Focusable::focus);
            return Optional.empty();
        }
    }

    void show(Component... fields) {
        getContent().add(fields);
    }

    String missing() {
        return getTranslation("form.required");
    }

    /** A line of text that may stay empty; the key is also the id. */
    TextField line(String property, int max) {
        var field = new TextField(getTranslation("caseload.profile." + property));
        field.setId(property);
        field.setMaxLength(max);
        return field;
    }

    void bindOptional(TextField field, String property) {
        binder.forField(field)
                .withConverter(text -> text.isBlank() ? null : text.strip(), text -> text == null ? "" : text)
                .bind(property);
    }

    /** A whole number that may stay empty, within bounds that are told at the field. */
    IntegerField number(String property, int min, int max) {
        var field = new IntegerField(getTranslation("caseload.profile." + property));
        field.setId(property);
        binder.forField(field)
                .withValidator(
                        number -> number == null || number >= min && number <= max,
                        getTranslation("caseload.profile.between", Integer.toString(min), Integer.toString(max)))
                .bind(property);
        return field;
    }

    /** A choice that may stay open. */
    <C extends Enum<C>> Select<C> select(String property, String key, List<C> choices) {
        var field = new Select<C>();
        field.setLabel(getTranslation("caseload.profile." + property));
        field.setId(property);
        field.setItems(choices);
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(it -> it == null ? "" : getTranslation(key + it.name()));
        binder.forField(field).bind(property);
        return field;
    }
}
