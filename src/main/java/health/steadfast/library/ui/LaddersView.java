package health.steadfast.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every ladder of the catalogue, by domain. */
@Route(LibraryRoutes.LADDERS)
@RolesAllowed(Roles.THERAPIST)
class LaddersView extends Main implements HasDynamicTitle {

    private final transient Catalogue catalogue;

    LaddersView(Catalogue catalogue) {
        this.catalogue = catalogue;
        addClassNames("sf-page", "ladders");
        var header = new Header(new H1(getPageTitle()), new Anchor(LibraryRoutes.LIST, getTranslation("library.all")));
        header.addClassName("sf-page-header");
        var body = new Div();
        body.addClassName("ladders-body");
        Arrays.stream(Domain.values()).flatMap(this::domain).forEach(body::add);
        add(header, body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.ladders");
    }

    private Stream<Section> domain(Domain domain) {
        var families = families(domain);
        if (families.isEmpty()) {
            return Stream.empty();
        }
        var list = new UnorderedList();
        families.forEach(family -> list.add(ladder(family)));
        var card = new Section(new H2(catalogue.label("domains", domain.code(), getLocale())), list);
        card.addClassName("sf-card");
        return Stream.of(card);
    }

    private ListItem ladder(String family) {
        var facts = new Span(getTranslation(
                "library.ladder.facts", catalogue.ladder(family).size(), catalogue.ladderAxis(family, getLocale())));
        facts.addClassName("sf-caption");
        return new ListItem(
                new Anchor(LibraryRoutes.ladderOf(family), catalogue.ladderTitle(family, getLocale())), facts);
    }

    private List<String> families(Domain domain) {
        return catalogue.all().stream()
                .filter(it -> it.domain() == domain)
                .flatMap(it -> Stream.ofNullable(it.family()))
                .distinct()
                .toList();
    }
}
