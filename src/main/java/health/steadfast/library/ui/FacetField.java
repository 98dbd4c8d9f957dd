package health.steadfast.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Facet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The choices of one facet, each with how many exercises it would leave. */
final class FacetField extends Composite<Div> {

    private final Facet facet;
    private final transient Catalogue catalogue;
    private final List<String> choices;
    private final @Nullable Select<@Nullable String> one;
    private final @Nullable MultiSelectComboBox<String> several;
    private Map<String, Integer> counts = Map.of();
    private boolean quiet;

    FacetField(Facet facet, Catalogue catalogue, Consumer<Set<String>> listener) {
        this.facet = facet;
        this.catalogue = catalogue;
        this.choices = List.copyOf(facet.choices(catalogue));
        this.one = facet.takesSeveral() ? null : select(listener);
        this.several = facet.takesSeveral() ? combo(listener) : null;
        getContent().addClassName("facet-field");
        getContent().add(one == null ? several : one);
    }

    /** Shows choices and counts without telling the listener. */
    void show(Set<String> chosen, Map<String, Integer> newCounts) {
        quiet = true;
        counts = newCounts;
        if (one != null) {
            one.setItems(choices);
            one.setValue(chosen.stream().findFirst().orElse(null));
        }
        if (several != null) {
            several.setItems(choices);
            several.setValue(chosen);
        }
        quiet = false;
    }

    private Select<@Nullable String> select(Consumer<Set<String>> listener) {
        var field = new Select<@Nullable String>();
        field.setId(facet.code());
        field.setLabel(getTranslation("library.facet." + facet.code()));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("library.any"));
        field.setItemLabelGenerator(code -> code == null ? getTranslation("library.any") : counted(code));
        field.setItems(choices);
        field.addValueChangeListener(event -> {
            if (!quiet) {
                listener.accept(event.getValue() == null ? Set.of() : Set.of(event.getValue()));
            }
        });
        return field;
    }

    private MultiSelectComboBox<String> combo(Consumer<Set<String>> listener) {
        var field = new MultiSelectComboBox<String>();
        field.setId(facet.code());
        field.setLabel(getTranslation("library.facet." + facet.code()));
        field.setPlaceholder(getTranslation("library.any"));
        field.setClearButtonVisible(true);
        field.setItemLabelGenerator(this::counted);
        field.setItems(choices);
        field.addValueChangeListener(event -> {
            if (!quiet) {
                listener.accept(event.getValue());
            }
        });
        return field;
    }

    private String counted(String code) {
        return getTranslation("library.counted", words(code), counts.getOrDefault(code, 0));
    }

    private String words(String code) {
        return facet == Facet.FALL_RISK
                ? getTranslation("library.risk." + code)
                : catalogue.label(facet.vocabulary(), code, getLocale());
    }
}
