package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseFilter;
import health.steadfast.library.ExerciseSearch;
import health.steadfast.library.Facet;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.library.ui.ExerciseFilterBar;
import health.steadfast.plans.Suitability;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.SfIcon;
import java.util.function.Consumer;

/** The catalogue beside the draft: what fits the patient, and on request what does not. */
class CataloguePanel extends Composite<Section> {

    private final Catalogue catalogue;
    private final DraftDesk desk;
    private final ExerciseSearch search;
    private final ExerciseFilterBar filters;
    private final VirtualList<Exercise> list = new VirtualList<>();
    private final EmptyState none = new EmptyState(getTranslation("library.none"), getTranslation("library.none-text"));
    private final Span count = new Span();
    private final Button hidden = new Button();
    private ExerciseFilter filter = ExerciseFilter.ALL;
    private boolean showingHidden;

    CataloguePanel(Catalogue catalogue, ExerciseCard card, DraftDesk desk, Consumer<Exercise> add) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.search = new ExerciseSearch(catalogue, getLocale());
        this.filters = new ExerciseFilterBar(catalogue, Facet.DOMAIN, Facet.POSITION, Facet.EQUIPMENT);
        list.setRenderer(card.renderer(desk, add));
        list.addClassName("plan-catalogue-list");
        filters.onChange(changed -> {
            filter = changed;
            show();
        });
        hidden.setId("show-hidden");
        hidden.addThemeVariants(ButtonVariant.TERTIARY);
        hidden.setIcon(SfIcon.EYE_OFF.create());
        hidden.addClickListener(event -> {
            showingHidden = !showingHidden;
            show();
        });
        count.addClassName("sf-caption");
        count.getElement().setAttribute("role", "status");
        var library = new Anchor(
                "%s?%s=%s"
                        .formatted(
                                LibraryRoutes.LIST,
                                LibraryRoutes.FOR,
                                desk.patient().record()),
                getTranslation("plans.draft.library"));
        library.addClassName("sf-caption");
        var head = new Div(new H2(getTranslation("library.title")), count, library);
        head.addClassName("plan-section-head");
        getContent().addClassName("plan-catalogue");
        getContent().setId("catalogue");
        getContent().add(head, filters, list, none, hidden);
        show();
    }

    /** The draft has changed: what is in the plan is marked anew, the place in the list stays. */
    void refresh() {
        list.getDataProvider().refreshAll();
    }

    private void show() {
        var result = search.find(filter, it -> showingHidden || !isHidden(it));
        var shown = result.found();
        var hiddenCount = result.hidden().size()
                + (int) shown.stream().filter(this::isHidden).count();
        filters.show(filter, result);
        list.setItems(shown);
        list.setVisible(!shown.isEmpty());
        none.setVisible(shown.isEmpty());
        count.setText(getTranslation(
                "plans.draft.fit",
                shown.size() + result.hidden().size() - hiddenCount,
                catalogue.all().size(),
                desk.patient().givenName()));
        hidden.setVisible(hiddenCount > 0);
        hidden.getElement().setAttribute("aria-pressed", String.valueOf(showingHidden));
        hidden.setText(getTranslation(showingHidden ? "plans.draft.hide-again" : "plans.draft.hidden", hiddenCount));
    }

    private boolean isHidden(Exercise exercise) {
        return Suitability.of(exercise, desk.patient()).isHidden();
    }
}
