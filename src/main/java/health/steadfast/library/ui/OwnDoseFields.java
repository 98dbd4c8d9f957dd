package health.steadfast.library.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import health.steadfast.library.Asks;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.OwnExercise;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What kind of exercise it is, and its usual dose. */
final class OwnDoseFields extends FormFields {

    final Select<Domain> domain = choice(
            "library.facet.domain",
            List.of(Domain.values()),
            it -> label("domains", it.code()),
            it -> it.exercise().domain());
    final Select<String> position = choice(
            "library.position",
            catalogue.codes("positions"),
            it -> label("positions", it),
            it -> it.exercise().position());
    final MultiSelectComboBox<String> blocks =
            codes("library.trains", "building_blocks", it -> it.exercise().buildingBlocks());
    final MultiSelectComboBox<String> symptoms =
            codes("library.own.field.symptoms", "symptoms", it -> it.exercise().symptoms());
    final MultiSelectComboBox<String> muscles =
            codes("library.own.field.muscles", "muscles", it -> it.exercise().muscles());
    final IntegerField sets =
            number("library.own.field.sets", 1, 10, it -> it.exercise().sets());
    final IntegerField repetitions =
            number("library.own.field.repetitions", 1, 100, it -> it.exercise().repetitions());
    final IntegerField hold =
            number("library.own.field.hold", 1, 600, it -> it.exercise().holdSeconds());
    final NumberField minutes = new NumberField(getTranslation("library.own.field.minutes"));
    final IntegerField rest =
            number("library.own.field.rest", 0, 600, it -> it.exercise().restSeconds());
    final IntegerField secondsEach =
            number("library.own.field.seconds-each", 1, 120, it -> it.exercise().secondsPerRepetition());
    final IntegerField timesAWeek =
            number("library.own.field.times-a-week", 1, 7, it -> it.exercise().timesPerWeek());
    final IntegerField effortLow =
            number("library.own.field.effort-low", 0, 10, it -> it.exercise().effortLow());
    final IntegerField effortHigh =
            number("library.own.field.effort-high", 0, 10, it -> it.exercise().effortHigh());
    final Checkbox perSide = new Checkbox(getTranslation("library.own.field.per-side"));
    final Select<Asks> asks = choice(
            "library.own.field.asks",
            List.of(Asks.values()),
            it -> label("asks", it.name().toLowerCase(Locale.ROOT)),
            it -> it.exercise().asks());

    OwnDoseFields(Catalogue catalogue, String title) {
        super(catalogue, title);
        minutes.setMin(0.5);
        minutes.setMax(60);
        minutes.setStep(0.5);
        minutes.setStepButtonsVisible(true);
        part(minutes, minutes.getLabel(), OwnDoseFields::minutesOf, String::valueOf);
        part(
                perSide,
                perSide.getLabel(),
                it -> it.exercise().perSide(),
                yes -> getTranslation(yes ? "library.own.yes" : "library.own.no"));
        row(domain, position, blocks);
        row(symptoms, muscles);
        row(sets, repetitions, hold, minutes);
        row(rest, secondsEach, timesAWeek);
        row(effortLow, effortHigh, asks);
        getContent().add(perSide);
    }

    private static @Nullable Double minutesOf(OwnExercise own) {
        var value = own.exercise().minutes();
        return value == null ? null : value.doubleValue();
    }

    @Nullable
    BigDecimal minutes() {
        return minutes.getValue() == null ? null : BigDecimal.valueOf(minutes.getValue());
    }

    boolean perSide() {
        return Objects.requireNonNullElse(perSide.getValue(), false);
    }
}
