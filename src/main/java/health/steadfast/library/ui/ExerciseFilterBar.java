package health.steadfast.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseFilter;
import health.steadfast.library.ExerciseSearch;
import health.steadfast.library.Facet;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.SingleKey;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Search field and facets over the catalogue. The key "/" leads to the search from anywhere on the screen. */
public final class ExerciseFilterBar extends Composite<Div> {

    private final TextField search = new TextField();
    private final Map<Facet, FacetField> facets = new EnumMap<>(Facet.class);
    private final Button clear = new Button(getTranslation("library.clear"));
    private Consumer<ExerciseFilter> listener = filter -> {};
    private ExerciseFilter filter = ExerciseFilter.ALL;
    private boolean quiet;

    /** With every facet there is. */
    public ExerciseFilterBar(Catalogue catalogue) {
        this(catalogue, Facet.values());
    }

    /** With some facets only, where room is scarce. */
    public ExerciseFilterBar(Catalogue catalogue, Facet... offered) {
        buildSearch();
        getContent().addClassName("exercise-filter");
        getContent().add(search);
        for (var facet : offered) {
            var field = new FacetField(facet, catalogue, codes -> changed(filter.with(facet, codes)));
            facets.put(facet, field);
            getContent().add(field);
        }
        clear.setId("clear-filter");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(event -> {
            changed(ExerciseFilter.ALL);
            search.focus();
        });
        getContent().add(clear);
    }

    /** Hears of every change a person makes; it answers by {@link #show}. */
    public void onChange(Consumer<ExerciseFilter> newListener) {
        listener = newListener;
    }

    /** Arrow down in the search leads on to the results. */
    public void onArrowDown(Runnable toResults) {
        search.addKeyDownListener(Key.ARROW_DOWN, event -> toResults.run());
    }

    /** Shows a filter and what each further choice would leave, without telling the listener. */
    public void show(ExerciseFilter shown, ExerciseSearch.Result result) {
        quiet = true;
        filter = shown;
        if (!search.getValue().equals(shown.text())) {
            search.setValue(shown.text());
        }
        facets.forEach(
                (facet, field) -> field.show(shown.of(facet), result.counts().getOrDefault(facet, Map.of())));
        quiet = false;
        clear.setVisible(!shown.isEmpty());
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
        search.addValueChangeListener(event -> changed(filter.with(event.getValue())));
        SingleKey.on(this, '/', search::focus);
    }

    private void changed(ExerciseFilter changed) {
        if (!quiet) {
            filter = changed;
            listener.accept(changed);
        }
    }
}
