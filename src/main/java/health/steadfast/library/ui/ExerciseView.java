package health.steadfast.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import health.steadfast.library.Catalogue;
import health.steadfast.library.DoseWords;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseMedia;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.LibraryPatient;
import health.steadfast.library.LibraryPatients;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.library.OwnExercise;
import health.steadfast.library.OwnExercises;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** One exercise: how it is done, with how much, for whom not, and what is easier or harder. */
@Route(LibraryRoutes.EXERCISE)
@RolesAllowed(Roles.THERAPIST)
class ExerciseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalogue catalogue;
    private final transient OwnExercises exercises;
    private final transient ExerciseMedia media;
    private final transient LibraryPatients patients;
    private final transient DoseWords doses;
    private String title = "";

    ExerciseView(
            Catalogue catalogue,
            OwnExercises exercises,
            ExerciseMedia media,
            LibraryPatients patients,
            DoseWords doses) {
        this.catalogue = catalogue;
        this.exercises = exercises;
        this.media = media;
        this.patients = patients;
        this.doses = doses;
        addClassNames("sf-page", "exercise");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters()
                .get(LibraryRoutes.SLUG)
                .flatMap(ExerciseSlug::parse)
                .filter(it -> catalogue.find(it).isPresent())
                .orElseThrow(NotFoundException::new);
        var patient = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LibraryRoutes.FOR)
                .flatMap(patients::find)
                .orElse(null);
        show(slug, patient);
    }

    private void show(ExerciseSlug slug, @Nullable LibraryPatient patient) {
        var exercise = catalogue.get(slug);
        var own = slug.isOwn() ? exercises.find(slug).orElse(null) : null;
        title = catalogue.text(slug, getLocale()).name();
        removeAll();
        Runnable reload = () -> show(slug, patient);
        add(header(exercise, own, reload));
        if (patient != null) {
            add(new PatientNote(catalogue, patient, exercise));
        }
        add(body(exercise, own, reload));
    }

    private Header header(Exercise exercise, @Nullable OwnExercise own, Runnable reload) {
        var domain = catalogue.label("domains", exercise.domain().code(), getLocale());
        var risk = FallRiskMark.of(exercise.fallRisk());
        var heading = new H1(title);
        heading.getElement()
                .setAttribute(
                        "lang",
                        catalogue.languageOf(exercise.slug(), getLocale()).getLanguage());
        var header = new Header(
                new ExerciseTrail(exercise, domain),
                heading,
                new ToneBadge(Tone.INFO, SfIcon.LIBRARY, domain),
                new ToneBadge(risk.tone(), risk.icon(), getTranslation(risk.key())));
        if (own != null) {
            header.add(new ToneBadge(Tone.INFO, SfIcon.HOUSE, getTranslation("library.own")));
        }
        if (exercise.retired()) {
            header.add(new ToneBadge(Tone.QUIET, SfIcon.ARCHIVE, getTranslation("library.retired")));
        }
        header.add(new ExerciseActions(exercise, own, exercises, reload));
        header.addClassName("sf-page-header");
        return header;
    }

    private Div body(Exercise exercise, @Nullable OwnExercise own, Runnable reload) {
        var text = catalogue.text(exercise.slug(), getLocale());
        var words = getTranslation("library.figure-alt", text.name());
        var figure = Pictures.large(exercise.slug(), catalogue, words, getLocale(), key -> getTranslation(key));
        var steps = new StepsCard(figure, text);
        var body = new Div(steps, new DoseCard(exercise, catalogue, doses));
        var language = catalogue.languageOf(exercise.slug(), getLocale());
        if (!language.getLanguage().equals(getLocale().getLanguage())) {
            steps.addComponentAsFirst(new Paragraph(getTranslation("library.only-in." + language.getLanguage())));
            steps.getElement().setAttribute("lang", language.getLanguage());
        }
        if (exercise.family() != null) {
            body.add(new LadderCard(exercise, catalogue));
        }
        body.add(new SafetyCard(exercise, catalogue));
        if (own != null) {
            body.add(new MediaCard(own, media, reload));
            body.add(new OwnHistoryCard(own, catalogue));
        }
        body.addClassName("exercise-body");
        return body;
    }
}
