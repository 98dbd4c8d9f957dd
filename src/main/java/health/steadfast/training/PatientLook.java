package health.steadfast.training;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.WeakerSide;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseFigures;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Side;
import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a patient's profile the figures show: the aids, where an exercise permits them, and the weaker side.
 *
 * @param weakerSide the side that begins, and the leg that wears a splint; a splint is not drawn where it is not known
 */
public record PatientLook(Set<Aid> aids, @Nullable WeakerSide weakerSide) implements Serializable {

    /** Nothing is known. */
    public static final PatientLook PLAIN = new PatientLook(Set.of(), null);

    public PatientLook {
        aids = Set.copyOf(aids);
    }

    public static PatientLook of(PatientCard card) {
        return new PatientLook(card.aids(), card.weakerSide());
    }

    /** The side that the figure of an exercise shows to this patient. */
    public FigureSide side(ExerciseSlug exercise, Side dose) {
        return dose.drawn(exercise, weakerSide);
    }

    /**
     * The one aid that the figure of an exercise shows: the wheelchair to sit in, rollator or stick to walk with, else
     * the splint; each where the exercise permits it and the figure has a place for it.
     */
    public FigureAid aid(Exercise exercise) {
        return Stream.of(
                        used(Aid.WHEELCHAIR, FigureAid.WHEELCHAIR, "sitting", exercise),
                        used(Aid.ROLLATOR, FigureAid.ROLLATOR, "walking", exercise),
                        used(Aid.STICK, stick(), "walking", exercise),
                        uses(Aid.AFO, exercise) ? splint() : FigureAid.NONE)
                .filter(it -> ExerciseFigures.hasPlace(exercise.slug(), it))
                .findFirst()
                .orElse(FigureAid.NONE);
    }

    private FigureAid used(Aid aid, FigureAid drawn, String position, Exercise exercise) {
        return exercise.position().equals(position) && uses(aid, exercise) ? drawn : FigureAid.NONE;
    }

    /** A stick is held by the hand of the stronger side. */
    private FigureAid stick() {
        return weakerSide == WeakerSide.RIGHT ? FigureAid.STICK_LEFT : FigureAid.STICK_RIGHT;
    }

    private FigureAid splint() {
        return switch (weakerSide) {
            case LEFT -> FigureAid.SPLINT_LEFT;
            case RIGHT -> FigureAid.SPLINT_RIGHT;
            case BOTH, NONE -> FigureAid.NONE;
            case null -> FigureAid.NONE;
        };
    }

    private boolean uses(Aid aid, Exercise exercise) {
        return aids.contains(aid) && exercise.aidsPermitted().contains(aid.code());
    }
}
