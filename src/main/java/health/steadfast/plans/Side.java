package health.steadfast.plans;

import health.steadfast.shared.FigureSide;

/** The side an item is done with. */
public enum Side {
    /** The exercise has no sides. */
    NONE,
    LEFT,
    RIGHT,
    BOTH,
    WEAKER_FIRST;

    /** The side a figure shows; an exercise for both sides is shown as it is drawn. */
    public FigureSide drawn() {
        return switch (this) {
            case LEFT -> FigureSide.LEFT;
            case RIGHT -> FigureSide.RIGHT;
            case NONE, BOTH, WEAKER_FIRST -> FigureSide.ANY;
        };
    }

    /** How often the dose is done: once, or once for each side. */
    public int times() {
        return this == BOTH || this == WEAKER_FIRST ? 2 : 1;
    }
}
