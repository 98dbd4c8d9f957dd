package health.steadfast.caseload.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.caseload.EpisodeService;
import health.steadfast.caseload.FormerPatient;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** A therapist's patients who are out of treatment: found by name or record number. */
@Route(CaseloadRoutes.FORMER)
@RolesAllowed(Roles.THERAPIST)
class FormerPatientsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NAME = "<a href=\"${item.path}\">${item.name}</a>";

    private final transient EpisodeService episodes;
    private final TextField search = new TextField();
    private final Grid<FormerPatient> grid = new Grid<>();
    private transient List<FormerPatient> everybody = List.of();

    FormerPatientsView(EpisodeService episodes) {
        this.episodes = episodes;
        addClassNames("sf-page", "former");
        search.setId("search");
        search.setAriaLabel(getTranslation("caseload.former.search"));
        search.setPlaceholder(getTranslation("caseload.former.search"));
        search.setPrefixComponent(SfIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        grid.setId("former");
        grid.getElement().setAttribute("aria-label", getPageTitle());
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("caseload.former.none"), getTranslation("caseload.former.none-text")));
        columns();
        var spacer = new Span();
        spacer.addClassName("sf-spacer");
        var header = new Header(
                new H1(getPageTitle()), spacer, search, new Anchor("caseload", getTranslation("caseload.former.back")));
        header.addClassName("sf-page-header");
        add(header, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("caseload.former.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        everybody = episodes.former();
        show();
    }

    private void show() {
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(everybody.stream()
                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || it.record().value().contains(wanted))
                .toList());
    }

    private void columns() {
        grid.addColumn(LitRenderer.<FormerPatient>of(NAME)
                        .withProperty("name", FormerPatient::name)
                        .withProperty("path", it -> "patients/" + it.record() + "/record"))
                .setHeader(getTranslation("caseload.former.name"))
                .setRowHeader(true);
        grid.addColumn(it -> it.record().value()).setHeader(getTranslation("caseload.former.record"));
        grid.addColumn(it -> Formats.dateWithYear(it.endedOn(), getLocale()))
                .setHeader(getTranslation("caseload.former.ended"));
        grid.addColumn(it -> it.reason() == null
                        ? ""
                        : getTranslation("caseload.discharge." + it.reason().name()))
                .setHeader(getTranslation("caseload.discharge.reason"));
    }
}
