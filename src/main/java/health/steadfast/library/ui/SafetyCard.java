package health.steadfast.library.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.FallRisk;
import health.steadfast.library.LibraryRoutes;
import java.util.Collection;

/** What has to be in place, who must not do it, and what takes its place after a fall. */
final class SafetyCard extends Section {

    private final transient Catalogue catalogue;

    SafetyCard(Exercise exercise, Catalogue catalogue) {
        this.catalogue = catalogue;
        addClassNames("sf-card", "exercise-safety");
        add(new H2(getTranslation("library.safety")));
        if (exercise.fallRisk() == FallRisk.HIGH) {
            add(new Paragraph(getTranslation("library.high-risk")));
        }
        list("library.checks", "safety", exercise.safety());
        list("library.contraindications", "contraindications", exercise.contraindications());
        list("library.warnings", "contraindications", exercise.warnings());
        var aids = exercise.excludedWith().stream()
                .filter(catalogue.codes("aids")::contains)
                .toList();
        list("library.not-with", "aids", aids);
        list("library.possible-with", "aids", exercise.aidsPermitted());
        if (getChildren().count() == 1) {
            add(new Paragraph(getTranslation("library.nothing-to-check")));
        }
        var safer = exercise.safer();
        if (safer != null) {
            var link = new RouterLink(
                    catalogue.text(safer, getLocale()).name(),
                    ExerciseView.class,
                    new RouteParameters(LibraryRoutes.SLUG, safer.value()));
            add(new H3(getTranslation("library.safer")), new Paragraph(link));
        }
    }

    private void list(String heading, String kind, Collection<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        codes.forEach(code -> list.add(new ListItem(catalogue.label(kind, code, getLocale()))));
        add(new H3(getTranslation(heading)), list);
    }
}
