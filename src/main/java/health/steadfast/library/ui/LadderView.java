package health.steadfast.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import health.steadfast.library.Catalogue;
import health.steadfast.library.DoseWords;
import health.steadfast.library.Exercise;
import health.steadfast.library.LibraryPatient;
import health.steadfast.library.LibraryPatients;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One ladder: its rungs against the levers, and what changes from rung to rung. */
@Route(LibraryRoutes.LADDER)
@RolesAllowed(Roles.THERAPIST)
class LadderView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalogue catalogue;
    private final transient LibraryPatients patients;
    private final transient DoseWords doses;
    private String title = "";

    LadderView(Catalogue catalogue, LibraryPatients patients, DoseWords doses) {
        this.catalogue = catalogue;
        this.patients = patients;
        this.doses = doses;
        addClassNames("sf-page", "ladder");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var family = event.getRouteParameters().get(LibraryRoutes.FAMILY).orElse("");
        var rungs = catalogue.ladder(family);
        if (rungs.isEmpty()) {
            throw new NotFoundException();
        }
        var parameters = event.getLocation().getQueryParameters();
        var patient = parameters
                .getSingleParameter(LibraryRoutes.FOR)
                .flatMap(patients::find)
                .orElse(null);
        title = catalogue.ladderTitle(family, getLocale());
        var shown =
                shown(rungs, parameters.getSingleParameter(LibraryRoutes.RUNG).orElse(""), patient);
        removeAll();
        add(header(family, rungs), body(family, rungs, shown, patient));
    }

    private Header header(String family, List<Exercise> rungs) {
        var first = rungs.getFirst();
        var domain = catalogue.label("domains", first.domain().code(), getLocale());
        var facts = new Span(
                getTranslation("library.ladder.facts", rungs.size(), catalogue.ladderAxis(family, getLocale())));
        facts.addClassName("sf-caption");
        var header = new Header(
                new LadderTrail(first.domain(), domain),
                new H1(title),
                new ToneBadge(Tone.INFO, SfIcon.LIBRARY, domain),
                facts);
        header.addClassName("sf-page-header");
        return header;
    }

    private Div body(String family, List<Exercise> rungs, Exercise shown, @Nullable LibraryPatient patient) {
        var cards = new Div(
                new RungCard(shown, catalogue, patient),
                new MovingCard(rungs),
                new LadderSetUpCard(family, rungs, catalogue, patient));
        cards.addClassName("ladder-cards");
        var body = new Div(new LadderMatrix(rungs, shown, catalogue, doses, patient), cards);
        if (patient != null) {
            body.addComponentAsFirst(new LadderPatientNote(rungs, patient, catalogue));
        }
        body.addClassName("ladder-body");
        return body;
    }

    /** The rung of the address, else the one the patient stands on, else the first one. */
    private static Exercise shown(List<Exercise> rungs, String level, @Nullable LibraryPatient patient) {
        return rungs.stream()
                .filter(rung -> String.valueOf(rung.level()).equals(level))
                .findFirst()
                .or(() -> rungs.stream()
                        .filter(rung -> patient != null && patient.prescribed().contains(rung.slug()))
                        .findFirst())
                .orElse(rungs.getFirst());
    }
}
