package health.steadfast.training;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.WeakerSide;
import health.steadfast.library.Exercise;
import health.steadfast.library.Support;
import health.steadfast.shared.FigureAid;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a patient's profile the figures show: the aids, where an exercise permits them.
 *
 * @param weakerSide the leg that wears a splint; a splint is not drawn where it is not known
 */
public record PatientLook(Set<Aid> aids, @Nullable WeakerSide weakerSide) implements Serializable {

    /** Nothing is known. */
    public static final PatientLook PLAIN = new PatientLook(Set.of(), null);

    public PatientLook {
        aids = Set.copyOf(aids);
    }

    static PatientLook of(PatientCard card) {
        return new PatientLook(card.aids(), card.weakerSide());
    }

    /**
     * The one aid that the figure of an exercise shows: the wheelchair to sit in, rollator or stick for walking with
     * free hands, else the splint.
     */
    public FigureAid aid(Exercise exercise) {
        if (exercise.position().equals("sitting") && uses(Aid.WHEELCHAIR, exercise)) {
            return FigureAid.WHEELCHAIR;
        }
        var walksFreely = exercise.position().equals("walking") && exercise.support() == Support.NONE;
        if (walksFreely && uses(Aid.ROLLATOR, exercise)) {
            return FigureAid.ROLLATOR;
        }
        if (walksFreely && uses(Aid.STICK, exercise)) {
            return stick();
        }
        return uses(Aid.AFO, exercise) ? splint() : FigureAid.NONE;
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
