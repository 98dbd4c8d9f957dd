package health.steadfast.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.ExerciseFilter;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.SingleKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Search field and facets over the catalogue. The key "/" leads to the search from anywhere on the screen. */
public final class ExerciseFilterBar extends Composite<Div> {

    private final TextField search = new TextField();
    private final Select<@Nullable Domain> domain;
    private final Select<@Nullable String> position;
    private final Select<@Nullable String> equipment;
    private final Button clear = new Button(getTranslation("library.clear"));
    private Consumer<ExerciseFilter> listener = filter -> {};
    private boolean quiet;

    public ExerciseFilterBar(Catalogue catalogue) {
        domain = facet(
                "library.domain",
                Arrays.asList(Domain.values()),
                it -> catalogue.label("domains", it.code(), getLocale()));
        position = facet(
                "library.position", catalogue.codes("positions"), it -> catalogue.label("positions", it, getLocale()));
        equipment = facet(
                "library.equipment", catalogue.codes("equipment"), it -> catalogue.label("equipment", it, getLocale()));
        domain.setId("domain");
        position.setId("position");
        equipment.setId("equipment");
        buildSearch();
        clear.setId("clear-filter");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(event -> {
            show(ExerciseFilter.ALL);
            changed();
            search.focus();
        });
        getContent().addClassName("exercise-filter");
        getContent().add(search, domain, position, equipment, clear);
    }

    /** Hears of every change a person makes. */
    public void onChange(Consumer<ExerciseFilter> newListener) {
        listener = newListener;
    }

    /** Shows a filter without telling the listener. */
    public void show(ExerciseFilter filter) {
        quiet = true;
        search.setValue(filter.text());
        domain.setValue(filter.domain());
        position.setValue(filter.position());
        equipment.setValue(filter.equipment());
        quiet = false;
        clear.setVisible(!filter.isEmpty());
    }

    private void buildSearch() {
        var slash = new Span("/");
        slash.addClassName("sf-kbd");
        slash.getElement().setAttribute("aria-hidden", "true");
        search.setId("search");
        search.setAriaLabel(getTranslation("library.search"));
        search.setPlaceholder(getTranslation("library.search"));
        search.setPrefixComponent(SfIcon.SEARCH.create());
        search.setSuffixComponent(slash);
        search.setMaxLength(80);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> changed());
        SingleKey.on(this, '/', search::focus);
    }

    private <T> Select<@Nullable T> facet(String label, Collection<T> choices, Function<T, String> text) {
        var select = new Select<@Nullable T>();
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("library.any"));
        select.setItemLabelGenerator(it -> it == null ? getTranslation("library.any") : text.apply(it));
        select.setItems(choices);
        select.addValueChangeListener(event -> changed());
        return select;
    }

    private void changed() {
        if (quiet) {
            return;
        }
        var filter =
                new ExerciseFilter(search.getValue(), domain.getValue(), position.getValue(), equipment.getValue());
        clear.setVisible(!filter.isEmpty());
        listener.accept(filter);
    }
}
