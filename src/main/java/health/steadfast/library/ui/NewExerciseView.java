package health.steadfast.library.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.LibraryPatients;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.library.OwnExercise;
import health.steadfast.library.OwnExercises;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A new exercise of the clinic's own, blank or begun as a copy. */
@Route(LibraryRoutes.NEW)
@RolesAllowed(Roles.THERAPIST)
class NewExerciseView extends OwnExercisePage {

    NewExerciseView(OwnExercises exercises, LibraryPatients patients, Catalogue catalogue) {
        super(exercises, patients, catalogue);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.own.new");
    }

    @Override
    Optional<OwnExercise> opened(BeforeEnterEvent event) {
        var copied = event.getLocation().getQueryParameters().getSingleParameter(LibraryRoutes.COPY);
        try {
            return copied.isEmpty()
                    ? Optional.of(exercises.begin())
                    : ExerciseSlug.parse(copied.get()).map(exercises::beginFrom);
        } catch (NotFound e) {
            return Optional.empty();
        }
    }
}
