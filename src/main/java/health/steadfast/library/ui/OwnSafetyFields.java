package health.steadfast.library.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import health.steadfast.library.Support;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What keeps a patient safe with an own exercise, and for whom it is not. */
final class OwnSafetyFields extends FormFields {

    final Select<FallRisk> risk = choice(
            "library.facet.fall-risk",
            List.of(FallRisk.values()),
            it -> getTranslation(FallRiskMark.of(it).key()),
            it -> it.exercise().fallRisk());
    final Select<Support> support = choice(
            "library.support",
            List.of(Support.values()),
            it -> label("supports", it.name().toLowerCase(Locale.ROOT).replace('_', '-')),
            it -> it.exercise().support());
    final MultiSelectComboBox<String> equipment =
            codes("library.equipment", "equipment", it -> it.exercise().equipment());
    final MultiSelectComboBox<String> checks =
            codes("library.checks", "safety", it -> Set.copyOf(it.exercise().safety()));
    final MultiSelectComboBox<String> contraindications = codes(
            "library.contraindications",
            "contraindications",
            it -> it.exercise().contraindications());
    final MultiSelectComboBox<String> warnings =
            codes("library.warnings", "contraindications", it -> it.exercise().warnings());
    final MultiSelectComboBox<String> notWith =
            codes("library.not-with", "aids", it -> it.exercise().excludedWith());
    final MultiSelectComboBox<String> possibleWith =
            codes("library.possible-with", "aids", it -> it.exercise().aidsPermitted());
    final ComboBox<ExerciseSlug> safer = new ComboBox<>(getTranslation("library.safer"));

    OwnSafetyFields(Catalogue catalogue, String title) {
        super(catalogue, title);
        safer.setItems(catalogue.all().stream()
                .filter(it -> !it.slug().isOwn() && it.fallRisk() == FallRisk.LOW && !it.isOnFeet())
                .map(Exercise::slug)
                .toList());
        safer.setItemLabelGenerator(slug -> catalogue.text(slug, getLocale()).name());
        safer.setClearButtonVisible(true);
        part(
                safer,
                safer.getLabel(),
                it -> it.exercise().safer(),
                slug -> catalogue.text(slug, getLocale()).name());
        row(risk, support);
        row(equipment, checks);
        row(contraindications, warnings);
        row(notWith, possibleWith);
        getContent().add(safer);
    }
}
