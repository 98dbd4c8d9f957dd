package health.steadfast.library.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.LibraryPatients;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.library.OwnExercise;
import health.steadfast.library.OwnExercises;
import health.steadfast.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Changes an exercise of the clinic's own. */
@Route(LibraryRoutes.EDIT)
@RolesAllowed(Roles.THERAPIST)
class EditExerciseView extends OwnExercisePage {

    EditExerciseView(OwnExercises exercises, LibraryPatients patients, Catalogue catalogue) {
        super(exercises, patients, catalogue);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.own.edit");
    }

    @Override
    Optional<OwnExercise> opened(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(LibraryRoutes.SLUG)
                .flatMap(ExerciseSlug::parse)
                .flatMap(exercises::find);
    }
}
