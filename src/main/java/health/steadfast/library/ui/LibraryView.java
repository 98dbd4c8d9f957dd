package health.steadfast.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import health.steadfast.library.Catalogue;
import health.steadfast.library.DoseWords;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseFilter;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.shared.Roles;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;

/** The whole catalogue, found by words, domain, position and equipment. */
@Route(LibraryRoutes.LIST)
@RolesAllowed(Roles.THERAPIST)
class LibraryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalogue catalogue;
    private final ExerciseFilterBar filters;
    private final VirtualList<Exercise> list = new VirtualList<>();
    private final Span count = new Span();
    private final EmptyState empty =
            new EmptyState(getTranslation("library.none"), getTranslation("library.none-text"));

    LibraryView(Catalogue catalogue, DoseWords doses, Texts texts) {
        this.catalogue = catalogue;
        this.filters = new ExerciseFilterBar(catalogue);
        addClassNames("sf-page", "library");
        list.setRenderer(new ExerciseRow(catalogue, doses, texts, getLocale()).renderer());
        list.addClassName("library-list");
        filters.onChange(this::search);
        count.getElement().setAttribute("role", "status");
        count.addClassName("sf-caption");
        var header = new Header(new H1(getPageTitle()), count);
        header.addClassName("sf-page-header");
        var results = new Div(list, empty);
        results.addClassName("library-results");
        add(header, filters, results);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = FilterAddress.read(event.getLocation().getQueryParameters(), catalogue);
        filters.show(filter);
        show(filter);
    }

    private void search(ExerciseFilter filter) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(LibraryRoutes.LIST, FilterAddress.write(filter))));
        show(filter);
    }

    private void show(ExerciseFilter filter) {
        var found = filter.apply(catalogue, getLocale());
        list.setItems(found);
        list.setVisible(!found.isEmpty());
        empty.setVisible(found.isEmpty());
        count.setText(
                getTranslation("library.count", found.size(), catalogue.all().size()));
    }
}
