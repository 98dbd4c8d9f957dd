package health.steadfast.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.shared.ui.ToneBadge;
import java.util.Objects;

/** The ladder the exercise stands on, easy to hard, with what changes from rung to rung. */
final class LadderCard extends Section {

    private final transient Catalogue catalogue;

    LadderCard(Exercise exercise, Catalogue catalogue) {
        this.catalogue = catalogue;
        addClassNames("sf-card", "exercise-ladder");
        var family = Objects.requireNonNull(exercise.family());
        var rungs = new OrderedList();
        catalogue
                .ladder(family)
                .forEach(rung -> rungs.add(rung(rung, rung.slug().equals(exercise.slug()))));
        var ladder = new Anchor(
                LibraryRoutes.ladderOf(family) + "?" + LibraryRoutes.RUNG + "=" + exercise.level(),
                getTranslation("library.ladder.show"));
        ladder.setId("show-ladder");
        add(
                new H2(getTranslation("library.ladder", catalogue.ladderTitle(family, getLocale()))),
                new Paragraph(getTranslation("library.ladder-axis", catalogue.ladderAxis(family, getLocale()))),
                rungs,
                ladder);
    }

    private ListItem rung(Exercise rung, boolean current) {
        var text = catalogue.text(rung.slug(), getLocale());
        var name = new RouterLink(
                text.name(),
                ExerciseView.class,
                new RouteParameters(LibraryRoutes.SLUG, rung.slug().value()));
        var risk = FallRiskMark.of(rung.fallRisk());
        var head = new Div(name, new ToneBadge(risk.tone(), risk.icon(), getTranslation(risk.key())));
        head.addClassName("exercise-rung-head");
        var item = new ListItem(Pictures.of(rung.slug(), catalogue, "").pose(), head);
        if (text.change() != null) {
            item.add(new Span(text.change()));
        }
        if (current) {
            item.getElement().setAttribute("aria-current", "true");
        }
        return item;
    }
}
