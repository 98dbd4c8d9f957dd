package health.steadfast.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import health.steadfast.library.Catalogue;
import health.steadfast.library.DoseWords;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.Figure;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** One exercise of the catalogue: how it is done, with how much, for whom not, and what is easier or harder. */
@Route(LibraryRoutes.EXERCISE)
@RolesAllowed(Roles.THERAPIST)
class ExerciseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalogue catalogue;
    private final transient DoseWords doses;
    private String title = "";

    ExerciseView(Catalogue catalogue, DoseWords doses) {
        this.catalogue = catalogue;
        this.doses = doses;
        addClassNames("sf-page", "exercise");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exercise = event.getRouteParameters()
                .get(LibraryRoutes.SLUG)
                .flatMap(ExerciseView::slug)
                .flatMap(catalogue::find)
                .orElseThrow(NotFoundException::new);
        title = catalogue.text(exercise.slug(), getLocale()).name();
        removeAll();
        add(header(exercise), body(exercise));
    }

    private Header header(Exercise exercise) {
        var domain = catalogue.label("domains", exercise.domain().code(), getLocale());
        var risk = FallRiskMark.of(exercise.fallRisk());
        var header = new Header(
                new ExerciseTrail(exercise, domain),
                new H1(title),
                new ToneBadge(Tone.INFO, SfIcon.LIBRARY, domain),
                new ToneBadge(risk.tone(), risk.icon(), getTranslation(risk.key())));
        if (exercise.retired()) {
            header.add(new ToneBadge(Tone.QUIET, SfIcon.ARCHIVE, getTranslation("library.retired")));
        }
        header.addClassName("sf-page-header");
        return header;
    }

    private Div body(Exercise exercise) {
        var text = catalogue.text(exercise.slug(), getLocale());
        var figure = new Figure(exercise.slug().value(), getTranslation("library.figure-alt", text.name()));
        var body = new Div(new StepsCard(figure, text), new DoseCard(exercise, catalogue, doses));
        if (exercise.family() != null) {
            body.add(new LadderCard(exercise, catalogue));
        }
        body.add(new SafetyCard(exercise, catalogue));
        body.addClassName("exercise-body");
        return body;
    }

    private static Optional<ExerciseSlug> slug(String text) {
        try {
            return Optional.of(new ExerciseSlug(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
