package health.steadfast.library.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import health.steadfast.library.Domain;
import health.steadfast.library.ExerciseFilter;
import health.steadfast.library.Facet;
import java.util.Set;

/** The way back: the library, its ladders, and the ladder's domain. */
final class LadderTrail extends Nav {

    LadderTrail(Domain domain, String words) {
        addClassName("exercise-trail");
        getElement().setAttribute("aria-label", getTranslation("library.trail"));
        var sameDomain = new RouterLink(words, LibraryView.class);
        sameDomain.setQueryParameters(
                FilterAddress.write(ExerciseFilter.ALL.with(Facet.DOMAIN, Set.of(domain.code()))));
        add(new UnorderedList(
                new ListItem(new RouterLink(getTranslation("library.title"), LibraryView.class)),
                new ListItem(new RouterLink(getTranslation("library.ladders"), LaddersView.class)),
                new ListItem(sameDomain)));
    }
}
