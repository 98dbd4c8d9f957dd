package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;

/** What becomes of prescribed exercises at one moment. */
public interface Verdicts {

    /** Of days that are over. */
    Verdicts NOTHING_RESTS = (item, exercise) -> Verdict.STAYS;

    Verdict of(PlanItemId item, ExerciseSlug exercise);

    /** What becomes of the exercise that the item names first. */
    default Verdict of(PrescribedItem item) {
        return of(item.id(), item.exercise());
    }
}
