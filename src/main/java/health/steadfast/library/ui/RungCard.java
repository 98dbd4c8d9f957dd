package health.steadfast.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.LibraryPatient;
import health.steadfast.library.LibraryRoutes;
import org.jspecify.annotations.Nullable;

/** The rung that is looked at: its steps as the patient reads them, and the way to its own page. */
final class RungCard extends Section {

    RungCard(Exercise rung, Catalogue catalogue, @Nullable LibraryPatient patient) {
        addClassNames("sf-card", "ladder-rung");
        var text = catalogue.text(rung.slug(), getLocale());
        var number = new Span(String.valueOf(rung.level()));
        number.addClassName("ladder-no");
        var open = new Anchor(
                Standpoint.of(patient).on(LibraryRoutes.exerciseOf(rung.slug())),
                getTranslation("library.ladder.open"));
        open.setId("open-rung");
        open.getElement().setAttribute("aria-label", getTranslation("library.ladder.open-of", text.name()));
        var head = new Div(number, new H2(text.name()), open);
        head.addClassName("ladder-rung-head");
        var steps = new OrderedList();
        text.steps().forEach(step -> steps.add(new ListItem(step)));
        var label = new Span(getTranslation("library.feel") + " ");
        label.addClassName("exercise-feel");
        add(
                head,
                Pictures.large(rung.slug(), catalogue, "", getLocale(), key -> getTranslation(key)),
                steps,
                new Paragraph(label, new Span(text.feel())));
    }
}
