package health.steadfast.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.Role;
import java.util.EnumMap;
import java.util.Map;

/** The few places of a patient, each with picture and word. */
final class PatientNavigation extends Nav {

    private final Map<NavigationEntry, Anchor> links = new EnumMap<>(NavigationEntry.class);

    PatientNavigation() {
        addClassName("sf-places");
        getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        NavigationEntry.of(Role.PATIENT).forEach(entry -> {
            var link = new Anchor(entry.path(), entry.icon().create());
            link.add(new Span(getTranslation(entry.key())));
            links.put(entry, link);
            add(link);
        });
    }

    /** Marks the place that {@code path} belongs to. */
    void mark(String path) {
        links.forEach((entry, link) -> {
            if (path.equals(entry.path()) || path.startsWith(entry.path() + "/")) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
