package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;

/**
 * One step easier or harder: one thing changes, and never two rungs at once. The item keeps its identity, and so its
 * history.
 *
 * @param after the item after the step
 */
public record Step(Kind kind, DraftItem after) implements Serializable {

    /** What changes. */
    public enum Kind {
        RUNG_DOWN,
        RUNG_UP,
        /** The lowest rung: one set fewer. */
        FEWER_SETS,
        /** No ladder to climb: one set more. */
        MORE_SETS,
        /** The lowest rung and a single set: another, easier ladder of the same domain. */
        EASIER_LADDER,
        /** The top rung: another exercise of the same domain and level, for variety. */
        SIBLING,
        /** One setting towards both hands. */
        MORE_SUPPORT,
        /** One setting away from both hands. */
        LESS_SUPPORT
    }

    /** Whether it makes the item easier or holds the patient more. */
    boolean isEasier() {
        return switch (kind) {
            case RUNG_DOWN, FEWER_SETS, EASIER_LADDER, MORE_SUPPORT -> true;
            case RUNG_UP, MORE_SETS, SIBLING, LESS_SUPPORT -> false;
        };
    }

    public PlanItemId item() {
        return after.id();
    }

    public ExerciseSlug exercise() {
        return after.exercise();
    }
}
