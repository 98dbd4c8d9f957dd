package health.steadfast.library.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import health.steadfast.library.Catalogue;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.library.OwnExercise;

/** Where an own exercise comes from and who changed it last. */
final class OwnHistoryCard extends Section {

    OwnHistoryCard(OwnExercise own, Catalogue catalogue) {
        addClassName("sf-card");
        add(new H2(getTranslation("library.own")));
        var by = own.changedBy();
        if (by != null) {
            add(new Paragraph(getTranslation("library.own.changed-by", by)));
        }
        var original = own.copiedFrom();
        if (original != null && catalogue.find(original).isPresent()) {
            add(new Paragraph(new RouterLink(
                    getTranslation(
                            "library.own.copied-from",
                            catalogue.text(original, getLocale()).name()),
                    ExerciseView.class,
                    new RouteParameters(LibraryRoutes.SLUG, original.value()))));
        }
    }
}
