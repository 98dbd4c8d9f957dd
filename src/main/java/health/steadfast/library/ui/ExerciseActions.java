package health.steadfast.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import health.steadfast.library.Exercise;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.library.OwnExercise;
import health.steadfast.library.OwnExercises;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import org.jspecify.annotations.Nullable;

/** What a therapist can do with an exercise: copy any, change and retire the clinic's own. */
final class ExerciseActions extends Composite<Div> {

    private final transient OwnExercises exercises;
    private final transient Runnable changed;

    ExerciseActions(Exercise exercise, @Nullable OwnExercise own, OwnExercises exercises, Runnable changed) {
        this.exercises = exercises;
        this.changed = changed;
        getContent().addClassNames("sf-actions", "exercise-actions");
        getContent().add(leadsTo("copy", "library.own.copy", SfIcon.COPY, LibraryRoutes.copyOf(exercise.slug())));
        if (own != null) {
            getContent().add(leadsTo("edit", "library.own.edit", SfIcon.PENCIL, LibraryRoutes.editOf(own.slug())));
            getContent().add(retire(own));
        }
    }

    private Button leadsTo(String id, String words, SfIcon icon, String address) {
        var button = new Button(getTranslation(words), icon.create(), click -> Ways.go(this, address));
        button.setId(id);
        return button;
    }

    private Button retire(OwnExercise own) {
        var retired = own.exercise().retired();
        var button = new Button(
                getTranslation(retired ? "library.own.offer-again" : "library.own.retire"),
                (retired ? SfIcon.UNDO_2 : SfIcon.ARCHIVE).create(),
                click -> told(() -> {
                    if (retired) {
                        exercises.offerAgain(own.slug(), own.version());
                        Notices.done(getTranslation("library.own.offered-again"));
                    } else {
                        exercises.retire(own.slug(), own.version());
                        Notices.doneWithUndo(getTranslation("library.own.retired"), () -> undo(own));
                    }
                }));
        button.setId(retired ? "offer-again" : "retire");
        return button;
    }

    private void undo(OwnExercise own) {
        told(() -> exercises.offerAgain(own.slug(), own.version() + 1));
    }

    private void told(Runnable act) {
        try {
            act.run();
        } catch (StaleData e) {
            Notices.problem(getTranslation("library.own.stale"));
        }
        changed.run();
    }
}
