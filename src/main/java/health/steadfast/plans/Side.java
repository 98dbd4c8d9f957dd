package health.steadfast.plans;

import health.steadfast.caseload.WeakerSide;
import health.steadfast.library.ExerciseFigures;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.FigureSide;
import org.jspecify.annotations.Nullable;

/** The side an item is done with. */
public enum Side {
    /** The exercise has no sides. */
    NONE,
    LEFT,
    RIGHT,
    BOTH,
    WEAKER_FIRST;

    /** The side a figure shows of somebody of whom nothing else is known. */
    public FigureSide drawn() {
        return switch (this) {
            case LEFT -> FigureSide.LEFT;
            case RIGHT, BOTH -> FigureSide.RIGHT;
            case NONE, WEAKER_FIRST -> FigureSide.ANY;
        };
    }

    /**
     * The side a figure shows: the one that begins. Both sides begin with the right one, as the clock of a session does;
     * an exercise without sides that treats the weaker side otherwise, such as stairs, is shown with this patient's.
     *
     * @param weaker of the profile; where neither side is known to be weaker, a figure stays as it is drawn
     */
    public FigureSide drawn(ExerciseSlug exercise, @Nullable WeakerSide weaker) {
        var isWeakerShown = this == WEAKER_FIRST || this == NONE && ExerciseFigures.showsWeakerSide(exercise);
        if (!isWeakerShown || weaker == null) {
            return drawn();
        }
        return switch (weaker) {
            case LEFT -> FigureSide.LEFT;
            case RIGHT -> FigureSide.RIGHT;
            case BOTH, NONE -> drawn();
        };
    }

    /** How often the dose is done: once, or once for each side. */
    public int times() {
        return this == BOTH || this == WEAKER_FIRST ? 2 : 1;
    }
}
