package health.steadfast.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import health.steadfast.library.Catalogue;
import health.steadfast.library.OwnExercise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A card of fields of an own exercise. */
abstract class FormFields extends Composite<Section> {

    final transient Catalogue catalogue;
    private final transient List<FormPart<?>> parts = new ArrayList<>();

    FormFields(Catalogue catalogue, String title) {
        this.catalogue = catalogue;
        getContent().addClassNames("sf-card", "sf-fields");
        getContent().add(new H2(title));
    }

    List<FormPart<?>> parts() {
        return parts;
    }

    final void row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("own-row");
        getContent().add(row);
    }

    final <T, F extends HasValue<?, T>> F part(
            F field, String label, Function<OwnExercise, @Nullable T> of, Function<T, String> words) {
        parts.add(new FormPart<>(label, field, of, words));
        return field;
    }

    final IntegerField number(String key, int min, int max, Function<OwnExercise, @Nullable Integer> of) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("library.own.range", min, max))
                .setMinErrorMessage(getTranslation("library.own.range", min, max))
                .setMaxErrorMessage(getTranslation("library.own.range", min, max)));
        return part(field, getTranslation(key), of, String::valueOf);
    }

    final <T> Select<T> choice(
            String key, Collection<T> choices, Function<T, String> words, Function<OwnExercise, @Nullable T> of) {
        var field = new Select<T>();
        field.setLabel(getTranslation(key));
        field.setItems(choices);
        field.setItemLabelGenerator(words::apply);
        return part(field, getTranslation(key), of, words);
    }

    final MultiSelectComboBox<String> codes(String key, String kind, Function<OwnExercise, @Nullable Set<String>> of) {
        var field = new MultiSelectComboBox<String>(getTranslation(key));
        field.setItems(catalogue.codes(kind));
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setItemLabelGenerator(code -> label(kind, code));
        return part(
                field,
                getTranslation(key),
                of,
                codes -> codes.stream().sorted().map(code -> label(kind, code)).collect(Collectors.joining(" · ")));
    }

    final String label(String kind, String code) {
        return catalogue.label(kind, code, getLocale());
    }
}
