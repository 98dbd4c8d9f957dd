package health.steadfast.guidance;

import health.steadfast.training.Steadiness;

/** The answer about steadiness as the rules read it. */
public enum Wobble {
    NONE,
    /** A slight sway, or a clear wobble in control: the right level. */
    SOME,
    /** Had to hold on, nearly fell or fell. */
    LOST;

    static Wobble of(Steadiness answer) {
        return switch (answer) {
            case ROCK_STEADY -> NONE;
            case SLIGHT_SWAY, CLEAR_WOBBLE -> SOME;
            case HELD_ON, NEARLY_FELL, FELL -> LOST;
        };
    }
}
