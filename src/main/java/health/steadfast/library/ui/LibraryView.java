package health.steadfast.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import health.steadfast.library.Catalogue;
import health.steadfast.library.DoseWords;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseFilter;
import health.steadfast.library.ExerciseSearch;
import health.steadfast.library.LibraryPatient;
import health.steadfast.library.LibraryPatients;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.shared.Roles;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.HasKeys;
import health.steadfast.shared.ui.KeyHelp;
import health.steadfast.shared.ui.SfIcon;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole catalogue, found by words and facets; opened from a plan, without what the patient's profile excludes. */
@Route(LibraryRoutes.LIST)
@RolesAllowed(Roles.THERAPIST)
class LibraryView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final transient Catalogue catalogue;
    private final transient LibraryPatients patients;
    private final transient ExerciseSearch search;
    private final ExerciseFilterBar filters;
    private final ExerciseList list;
    private final Span count = new Span();
    private final Div forWhom = new Div();
    private final EmptyState empty =
            new EmptyState(getTranslation("library.none"), getTranslation("library.none-text"));
    private ExerciseFilter filter = ExerciseFilter.ALL;
    private @Nullable LibraryPatient patient;
    private @Nullable HiddenLine hidden;
    private boolean showingHidden;

    LibraryView(Catalogue catalogue, LibraryPatients patients, DoseWords doses, Texts texts) {
        this.catalogue = catalogue;
        this.patients = patients;
        this.search = new ExerciseSearch(catalogue, getLocale());
        this.filters = new ExerciseFilterBar(catalogue);
        this.list = new ExerciseList(
                new ExerciseRow(catalogue, doses, texts, getLocale(), this::onwards).renderer(), this::open);
        addClassNames("sf-page", "library");
        filters.onChange(this::search);
        filters.onArrowDown(list::focusRow);
        count.getElement().setAttribute("role", "status");
        count.addClassName("sf-caption");
        var ladders = new Anchor(LibraryRoutes.LADDERS, getTranslation("library.ladders"));
        ladders.setId("ladders");
        var add = new Button(getTranslation("library.own.new"), SfIcon.PLUS.create());
        add.setId("new-exercise");
        add.addClassName("library-new");
        add.addClickListener(event -> getUI().ifPresent(ui -> ui.navigate(LibraryRoutes.NEW)));
        var header = new Header(new H1(getPageTitle()), count, ladders, add);
        header.addClassName("sf-page-header");
        var results = new Div(list, empty);
        results.addClassName("library-results");
        add(header, filters, forWhom, results);
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(KeyHelp.of(getTranslation("shared.keys.search"), "/"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        filter = FilterAddress.read(parameters, catalogue);
        patient = parameters
                .getSingleParameter(LibraryRoutes.FOR)
                .flatMap(patients::find)
                .orElse(null);
        hidden = patient == null
                ? null
                : new HiddenLine(catalogue, patient, () -> {
                    showingHidden = !showingHidden;
                    show();
                });
        forWhom.removeAll();
        if (hidden != null) {
            forWhom.add(hidden);
        }
        show();
        var ui = UI.getCurrent();
        list.scrollTo(LibraryPlace.of(ui).with(parameters()).keep(ui).opened());
    }

    private void search(ExerciseFilter changed) {
        filter = changed;
        getUI().ifPresent(ui -> {
            LibraryPlace.of(ui).with(parameters()).keep(ui);
            ui.getPage().getHistory().replaceState(null, new Location(LibraryRoutes.LIST, parameters()));
        });
        show();
    }

    private void show() {
        var result = search.find(filter, this::isOffered);
        var found = result.found();
        filters.show(filter, result);
        list.show(found);
        list.setVisible(!found.isEmpty());
        empty.setVisible(found.isEmpty());
        count.setText(
                getTranslation("library.count", found.size(), catalogue.all().size()));
        if (hidden != null) {
            hidden.show(result.hidden(), showingHidden);
        }
    }

    private boolean isOffered(Exercise exercise) {
        return showingHidden || patient == null || patient.against(exercise).isEmpty();
    }

    private QueryParameters parameters() {
        return Standpoint.of(patient).on(FilterAddress.write(filter));
    }

    private void open(Exercise exercise) {
        Ways.go(this, onwards(LibraryRoutes.exerciseOf(exercise.slug())));
    }

    private String onwards(String address) {
        return Standpoint.of(patient).on(address);
    }
}
