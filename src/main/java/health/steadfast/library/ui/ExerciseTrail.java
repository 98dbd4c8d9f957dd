package health.steadfast.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseFilter;
import health.steadfast.library.Facet;
import java.util.Set;

/** The way back: the library as it was left, and the exercise's domain in it. */
final class ExerciseTrail extends Nav {

    ExerciseTrail(Exercise exercise, String domain) {
        addClassName("exercise-trail");
        getElement().setAttribute("aria-label", getTranslation("library.trail"));
        var all = new RouterLink(getTranslation("library.title"), LibraryView.class);
        var ui = UI.getCurrent();
        all.setQueryParameters(
                LibraryPlace.of(ui).with(exercise.slug()).keep(ui).filter());
        var sameDomain = new RouterLink(domain, LibraryView.class);
        sameDomain.setQueryParameters(FilterAddress.write(
                ExerciseFilter.ALL.with(Facet.DOMAIN, Set.of(exercise.domain().code()))));
        add(new UnorderedList(new ListItem(all), new ListItem(sameDomain)));
    }
}
